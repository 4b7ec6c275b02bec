package org.carillon.routing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.carillon.domain.availability.MemberState;
import org.carillon.domain.call.CallId;
import org.carillon.domain.group.MemberId;
import org.carillon.memory.WriteBehind;

/**
 * The states of members in the memory of one server. {@link MemberLife} brings what outlives a
 * restart to the database and back.
 */
@ApplicationScoped
public class StatesInMemory implements MemberStates {

  private final Map<MemberId, MemberState> states = new ConcurrentHashMap<>();
  private final StoredStates stored;
  private final WriteBehind<MemberId, MemberState> keeper;

  /** For the proxy only. */
  protected StatesInMemory() {
    this.stored = null;
    this.keeper = null;
  }

  /** Nothing is known of anybody before {@link #load} is called. */
  @Inject
  public StatesInMemory(StoredStates stored) {
    this.stored = stored;
    this.keeper = new WriteBehind<>(stored::replace, MemberLog.DATABASE);
  }

  /** Reads what was known before the server was stopped. */
  void load() {
    stored.all().forEach(states::putIfAbsent);
  }

  /** Writes what has changed to the database. */
  void write() {
    keeper.write(this::of);
  }

  int count() {
    return states.size();
  }

  @Override
  public MemberState of(MemberId member) {
    return states.getOrDefault(member, MemberState.NEW);
  }

  @Override
  public void change(MemberId member, UnaryOperator<MemberState> change) {
    Watched watched = new Watched(change);
    states.compute(member, (id, state) -> watched.apply(state == null ? MemberState.NEW : state));
    keep(member, watched);
  }

  @Override
  public void changeKnown(MemberId member, UnaryOperator<MemberState> change) {
    Watched watched = new Watched(change);
    states.computeIfPresent(member, (id, state) -> watched.apply(state));
    keep(member, watched);
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

  /** Only once the map has the change: the writer would else read what was, and be content. */
  private void keep(MemberId member, Watched watched) {
    if (watched.isWorthKeeping) {
      keeper.changed(member);
    }
  }

  /** A change that knows afterwards whether anything changed that outlives a restart. */
  private static final class Watched {

    private final UnaryOperator<MemberState> change;
    private boolean isWorthKeeping;

    private Watched(UnaryOperator<MemberState> change) {
      this.change = change;
    }

    private MemberState apply(MemberState before) {
      MemberState after = change.apply(before);
      isWorthKeeping = !after.isRememberedAs(before);
      return after;
    }
  }
}
