package org.carillon.domain.call;

import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.carillon.domain.group.MemberId;
import org.carillon.domain.plan.Tried;

/**
 * The member legs of one call, in the order of offering.
 *
 * @param all every leg the call ever had; the position is the {@link LegId}
 */
record Legs(List<Leg> all) implements Serializable {

  static final Legs NONE = new Legs(List.of());

  Legs {
    all = List.copyOf(all);
  }

  Leg get(LegId id) {
    if (id.number() < 0 || id.number() >= all.size()) {
      throw new IllegalArgumentException(
          "no leg " + id.number() + " in a call of " + all.size() + " legs");
    }
    return all.get(id.number());
  }

  List<Leg> open() {
    return all.stream().filter(Leg::isOpen).toList();
  }

  boolean noneOpen() {
    return all.stream().noneMatch(Leg::isOpen);
  }

  Optional<Leg> winner() {
    return all.stream()
        .filter(leg -> leg.end().filter(AttemptEnd.ANSWERED::equals).isPresent())
        .findFirst();
  }

  Legs invite(List<MemberId> members, Instant at) {
    List<Leg> more = new ArrayList<>(all);
    for (MemberId member : members) {
      more.add(Leg.invited(new LegId(more.size()), member, at));
    }
    return new Legs(more);
  }

  Legs with(Leg changed) {
    return mapped(leg -> leg.id().equals(changed.id()), leg -> changed);
  }

  Legs withOpenCancelled(CancelReason reason, Instant at) {
    return mapped(Leg::isOpen, leg -> leg.cancelled(reason.attemptEnd(), at));
  }

  /** What tells the phones to stop that {@link #withOpenCancelled} regards as stopped. */
  List<Effect> cancels(CancelReason reason) {
    return open().stream().<Effect>map(leg -> new Effect.Cancel(leg.id(), reason)).toList();
  }

  Tried tried() {
    return new Tried(members(all), members(open()));
  }

  Exhaustion exhaustion() {
    return Exhaustion.of(all.stream().map(Leg::end).flatMap(Optional::stream).toList());
  }

  List<Attempt> attempts(Instant callEnd) {
    return all.stream().map(leg -> leg.toAttempt(callEnd)).toList();
  }

  private static List<MemberId> members(List<Leg> legs) {
    return legs.stream().map(Leg::member).toList();
  }

  private Legs mapped(Predicate<Leg> which, UnaryOperator<Leg> change) {
    return new Legs(all.stream().map(leg -> which.test(leg) ? change.apply(leg) : leg).toList());
  }
}
