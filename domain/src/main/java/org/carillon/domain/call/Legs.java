package org.carillon.domain.call;

import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.carillon.domain.group.MemberId;

/**
 * The legs of one call, in the order of offering.
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

  int count() {
    return all.size();
  }

  /** The legs from this number on. */
  List<Leg> from(int number) {
    return all.subList(number, all.size());
  }

  List<Leg> open() {
    return all.stream().filter(Leg::isOpen).toList();
  }

  List<Leg> waiting() {
    return all.stream().filter(Leg::isWaiting).toList();
  }

  /** Whether no phone rings; some may be about to. */
  boolean noneRings() {
    return all.stream().noneMatch(leg -> leg.isOpen() && !leg.isWaiting());
  }

  boolean noneOpen() {
    return all.stream().noneMatch(Leg::isOpen);
  }

  Optional<Leg> winner() {
    return all.stream()
        .filter(leg -> leg.end().filter(AttemptEnd.ANSWERED::equals).isPresent())
        .findFirst();
  }

  /** One more leg for each member, all of them waiting for their INVITE. */
  Legs add(List<MemberId> members, Instant at) {
    return add(members, Leg.Kind.MEMBER, at);
  }

  /** One more leg to each of these, waiting for its INVITE. */
  Legs add(List<MemberId> to, Leg.Kind kind, Instant at) {
    List<Leg> more = new ArrayList<>(all);
    for (MemberId one : to) {
      more.add(Leg.waiting(new LegId(more.size()), one, kind, at));
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
    return open().stream()
        .filter(leg -> !leg.isWaiting())
        .<Effect>map(leg -> new Effect.Cancel(leg.id(), reason))
        .toList();
  }

  /** The offers that ended, otherwise than by an answer, since the legs were like that. */
  Stream<Leg> endedSince(Legs before) {
    return before.all.stream()
        .map(old -> get(old.id()))
        .filter(leg -> leg.endedSince(before.get(leg.id())));
  }

  private Legs mapped(Predicate<Leg> which, UnaryOperator<Leg> change) {
    return new Legs(all.stream().map(leg -> which.test(leg) ? change.apply(leg) : leg).toList());
  }
}
