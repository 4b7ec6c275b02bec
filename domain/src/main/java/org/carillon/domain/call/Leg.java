package org.carillon.domain.call;

import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;
import org.carillon.domain.group.MemberId;

/**
 * The offer of a call to one member, or to a place outside.
 *
 * @param id the leg within its call
 * @param member who is offered the call; for a place outside its address
 * @param kind what answers there
 * @param state where the leg stands
 * @param offeredAt when the INVITE left, or the leg began to wait for that
 * @param finish how and when the offer ended, or null while it runs
 * @param redirectedTo where the member's phone sent the call; empty when it did not
 */
record Leg(
    LegId id,
    MemberId member,
    Kind kind,
    LegState state,
    Instant offeredAt,
    Finish finish,
    String redirectedTo)
    implements Serializable {

  /** What answers on a leg. */
  enum Kind {
    /** A member of the group. */
    MEMBER,
    /** Somebody at a number outside. */
    OUTSIDE,
    /** A mailbox, which is nobody. */
    MAILBOX
  }

  /** How and when an offer ended. */
  record Finish(AttemptEnd end, Instant at) implements Serializable {}

  static Leg waiting(LegId id, MemberId member, Kind kind, Instant at) {
    return new Leg(id, member, kind, LegState.WAITING, at, null, "");
  }

  Leg invited(Instant at) {
    return new Leg(id, member, kind, LegState.INVITED, at, finish, redirectedTo);
  }

  /** The phone sends the call on: what answers there, answers on this leg. */
  Leg redirected(String to) {
    return new Leg(id, member, kind, state, offeredAt, finish, to);
  }

  Leg ringing() {
    return in(LegState.RINGING);
  }

  Leg connected(Instant at) {
    return in(LegState.CONNECTED, AttemptEnd.ANSWERED, at);
  }

  /** Told to stop; a phone that does not ring yet never will. */
  Leg cancelled(AttemptEnd end, Instant at) {
    return state == LegState.WAITING ? in(LegState.DROPPED) : in(LegState.CANCELLED, end, at);
  }

  Leg settled(AttemptEnd end, Instant at) {
    return in(LegState.SETTLED, end, at);
  }

  /** The final response to our CANCEL: the reason of the CANCEL stands. */
  Leg settled() {
    return in(LegState.SETTLED);
  }

  /** It answered before; its dialog is over, or we end it. The end of the offer stands. */
  Leg hungUp() {
    return in(LegState.HUNG_UP);
  }

  Leg hungUp(AttemptEnd end, Instant at) {
    return in(LegState.HUNG_UP, end, at);
  }

  boolean isOutside() {
    return kind != Kind.MEMBER;
  }

  boolean isMailbox() {
    return kind == Kind.MAILBOX;
  }

  boolean isOpen() {
    return state.isOpen();
  }

  boolean isWaiting() {
    return state == LegState.WAITING;
  }

  boolean hasAnswered() {
    return state == LegState.CONNECTED || state == LegState.HUNG_UP;
  }

  boolean wasBusy() {
    return end().filter(AttemptEnd.BUSY::equals).isPresent();
  }

  Optional<AttemptEnd> end() {
    return Optional.ofNullable(finish).map(Finish::end);
  }

  /** Whether the offer ended, otherwise than by an answer, since it was as in this leg. */
  boolean endedSince(Leg before) {
    boolean news = finish != null && !finish.equals(before.finish);
    return news && finish.end() != AttemptEnd.ANSWERED;
  }

  Attempt toAttempt(Instant callEnd) {
    Finish known = finish == null ? new Finish(AttemptEnd.FAILED, callEnd) : finish;
    Optional<String> onwards = Optional.of(redirectedTo).filter(to -> !to.isEmpty());
    return new Attempt(member, offeredAt, known.at(), known.end(), onwards);
  }

  private Leg in(LegState next) {
    return new Leg(id, member, kind, next, offeredAt, finish, redirectedTo);
  }

  private Leg in(LegState next, AttemptEnd end, Instant at) {
    return new Leg(id, member, kind, next, offeredAt, new Finish(end, at), redirectedTo);
  }
}
