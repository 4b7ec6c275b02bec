package org.carillon.domain.call;

import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;
import org.carillon.domain.group.MemberId;

/**
 * The offer of a call to one member.
 *
 * @param id the leg within its call
 * @param member who is offered the call
 * @param state where the leg stands
 * @param offeredAt when the INVITE left
 * @param finish how and when the offer ended, or null while it runs
 */
record Leg(LegId id, MemberId member, LegState state, Instant offeredAt, Finish finish)
    implements Serializable {

  /** How and when an offer ended. */
  record Finish(AttemptEnd end, Instant at) implements Serializable {}

  static Leg invited(LegId id, MemberId member, Instant at) {
    return new Leg(id, member, LegState.INVITED, at, null);
  }

  Leg ringing() {
    return new Leg(id, member, LegState.RINGING, offeredAt, finish);
  }

  Leg connected(Instant at) {
    return new Leg(id, member, LegState.CONNECTED, offeredAt, new Finish(AttemptEnd.ANSWERED, at));
  }

  Leg cancelled(AttemptEnd end, Instant at) {
    return new Leg(id, member, LegState.CANCELLED, offeredAt, new Finish(end, at));
  }

  Leg settled(AttemptEnd end, Instant at) {
    return new Leg(id, member, LegState.SETTLED, offeredAt, new Finish(end, at));
  }

  /** The final response to our CANCEL: the reason of the CANCEL stands. */
  Leg settled() {
    return new Leg(id, member, LegState.SETTLED, offeredAt, finish);
  }

  /** It answered before; its dialog is over, or we end it. The end of the offer stands. */
  Leg hungUp() {
    return new Leg(id, member, LegState.HUNG_UP, offeredAt, finish);
  }

  Leg hungUp(AttemptEnd end, Instant at) {
    return new Leg(id, member, LegState.HUNG_UP, offeredAt, new Finish(end, at));
  }

  boolean isOpen() {
    return state.isOpen();
  }

  boolean hasAnswered() {
    return state == LegState.CONNECTED || state == LegState.HUNG_UP;
  }

  Optional<AttemptEnd> end() {
    return Optional.ofNullable(finish).map(Finish::end);
  }

  Attempt toAttempt(Instant callEnd) {
    Finish known = finish == null ? new Finish(AttemptEnd.FAILED, callEnd) : finish;
    return new Attempt(member, offeredAt, known.at(), known.end());
  }
}
