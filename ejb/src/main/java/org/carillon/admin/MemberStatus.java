package org.carillon.admin;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.carillon.domain.availability.MemberState;

/**
 * A member as people see him at one moment.
 *
 * @param id the member
 * @param name the name that people read
 * @param groups numbers of the groups he is in
 * @param state what he is doing
 * @param until when that ends by itself; empty when it does not, or nobody knows
 * @param pause why he pauses; empty when he does not
 * @param in whether he is signed in to the groups
 * @param undisturbed whether he is not to be disturbed
 */
public record MemberStatus(
    String id,
    String name,
    List<String> groups,
    State state,
    Optional<Instant> until,
    Optional<String> pause,
    boolean in,
    boolean undisturbed) {

  /** What a member can be doing; the first that applies is told. */
  public enum State {
    /** An administrator keeps him from being rung. */
    DISABLED,
    /** In a call. */
    ON_PHONE,
    /** Being offered a call. */
    RINGING,
    /** Out of the groups. */
    SIGNED_OUT,
    /** In the groups, and pausing. */
    PAUSED,
    /** Not to be disturbed. */
    DND,
    /** Outside of his hours. */
    OFF_SCHEDULE,
    /** No phone can be rung. */
    NOT_REGISTERED,
    /** Busy with what a call left to do. */
    WRAP_UP,
    /** Left alone for a moment after a busy or refused call. */
    RESTING,
    /** Can take a call. */
    FREE
  }

  /** Copies the list, so that the record stays immutable. */
  public MemberStatus {
    groups = List.copyOf(groups);
  }

  /**
   * What the member is doing.
   *
   * @param atWork whether this moment is in his hours
   * @param reachable whether he has a phone
   */
  static State state(MemberState member, boolean atWork, boolean reachable, Instant now) {
    if (!member.calls().isEmpty()) {
      return State.ON_PHONE;
    }
    if (member.reservedBy().isPresent()) {
      return State.RINGING;
    }
    if (!member.presence().loggedIn()) {
      return State.SIGNED_OUT;
    }
    if (member.presence().pause().isPresent()) {
      return State.PAUSED;
    }
    if (member.presence().doNotDisturb()) {
      return State.DND;
    }
    if (!atWork) {
      return State.OFF_SCHEDULE;
    }
    return reachable ? rest(member.lately(), now) : State.NOT_REGISTERED;
  }

  private static State rest(MemberState.Lately lately, Instant now) {
    if (now.isBefore(lately.wrapUpUntil())) {
      return State.WRAP_UP;
    }
    return now.isBefore(lately.restUntil()) ? State.RESTING : State.FREE;
  }

  /** When the state ends by itself. */
  static Optional<Instant> end(State state, MemberState.Lately lately) {
    if (state == State.WRAP_UP) {
      return Optional.of(lately.wrapUpUntil());
    }
    return state == State.RESTING ? Optional.of(lately.restUntil()) : Optional.empty();
  }
}
