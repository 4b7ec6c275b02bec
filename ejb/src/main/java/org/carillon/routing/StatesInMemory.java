package org.carillon.routing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.carillon.domain.availability.MemberState;
import org.carillon.domain.call.CallId;
import org.carillon.domain.group.MemberId;

/** The states of members in the memory of one server. */
@ApplicationScoped
public class StatesInMemory implements MemberStates {

  private final Map<MemberId, MemberState> states = new ConcurrentHashMap<>();

  @Override
  public MemberState of(MemberId member) {
    return states.getOrDefault(member, MemberState.NEW);
  }

  @Override
  public void change(MemberId member, UnaryOperator<MemberState> change) {
    states.compute(member, (id, state) -> change.apply(state == null ? MemberState.NEW : state));
  }

  @Override
  public void changeKnown(MemberId member, UnaryOperator<MemberState> change) {
    states.computeIfPresent(member, (id, state) -> change.apply(state));
  }

  @Override
  public boolean reserve(MemberId member, CallId call, Instant at) {
    MemberState after =
        states.compute(
            member,
            (id, state) -> {
              MemberState before = state == null ? MemberState.NEW : state;
              boolean taken = before.isReservedByOther(call) || before.isOnPhone(call);
              return taken ? before : before.reservedBy(call, at);
            });
    return !after.isReservedByOther(call) && !after.isOnPhone(call);
  }
}
