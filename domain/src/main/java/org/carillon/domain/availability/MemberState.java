package org.carillon.domain.availability;

import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.carillon.domain.call.CallId;

/**
 * A member as calls see it: present or not, engaged or not, tired or not. Immutable; {@link
 * Aftermath} says how calls change it.
 *
 * @param presence what the member said of himself
 * @param reservedBy the call that is being offered to the member
 * @param calls the calls the member is in
 * @param lately when the member did what
 * @param tally what the member did today
 */
public record MemberState(
    Presence presence, Optional<CallId> reservedBy, Set<CallId> calls, Lately lately, Tally tally) {

  /** A member of whom nothing is known: present and idle for ever. */
  public static final MemberState NEW =
      new MemberState(Presence.HERE, Optional.empty(), Set.of(), Lately.NEVER, Tally.NONE);

  /**
   * When a member did what.
   *
   * @param idleness since when the member has had no call
   * @param lastOffered when a call was last offered
   * @param wrapUpUntil end of the wrap-up after the last call
   * @param restUntil until when the member is left alone after a busy or refused call
   * @param lastPlaceUntil until when the member ranks last after a call that rang in vain
   * @param noAnswers calls in a row that rang in vain
   */
  public record Lately(
      Idleness idleness,
      Instant lastOffered,
      Instant wrapUpUntil,
      Instant restUntil,
      Instant lastPlaceUntil,
      int noAnswers) {

    /** Nothing ever happened. */
    public static final Lately NEVER =
        new Lately(Idleness.FOREVER, Instant.EPOCH, Instant.EPOCH, Instant.EPOCH, Instant.EPOCH, 0);

    Lately offered(Instant at) {
      return new Lately(idleness, at, wrapUpUntil, restUntil, lastPlaceUntil, noAnswers);
    }

    Lately answered() {
      return new Lately(idleness, lastOffered, wrapUpUntil, Instant.EPOCH, Instant.EPOCH, 0);
    }

    /** End of the last answered call, or the log-in; {@link Instant#EPOCH} for never. */
    public Instant idleSince() {
      return idleness.since();
    }

    Lately idle(Idleness now, Instant wrapUp) {
      return new Lately(now, lastOffered, wrapUp, restUntil, lastPlaceUntil, noAnswers);
    }

    Lately resting(Instant until) {
      return new Lately(idleness, lastOffered, wrapUpUntil, until, lastPlaceUntil, noAnswers);
    }

    Lately forgiven() {
      return new Lately(idleness, lastOffered, wrapUpUntil, restUntil, lastPlaceUntil, 0);
    }

    Lately rangInVain(Instant until) {
      return new Lately(idleness, lastOffered, wrapUpUntil, restUntil, until, noAnswers + 1);
    }
  }

  /** A member as he comes back after a restart: in no call, and offered none. */
  public static MemberState remembered(Presence presence, Idleness idleness, Tally tally) {
    Lately lately = Lately.NEVER.idle(idleness, Instant.EPOCH);
    return new MemberState(presence, Optional.empty(), Set.of(), lately, tally);
  }

  /** Copies the set, so that the record stays immutable. */
  public MemberState {
    calls = Set.copyOf(calls);
  }

  /** Whether a restart would bring back the same as from that state. */
  public boolean isRememberedAs(MemberState other) {
    return presence.equals(other.presence)
        && lately.idleness().equals(other.lately.idleness())
        && tally.equals(other.tally);
  }

  /** Whether another call than this one is being offered to the member. */
  public boolean isReservedByOther(CallId call) {
    return reservedBy.isPresent() && !reservedBy.get().equals(call);
  }

  /** Whether the member is in another call than this one. */
  public boolean isOnPhone(CallId call) {
    return calls.size() > 1 || !calls.isEmpty() && !calls.contains(call);
  }

  /** The same member, with other words about himself. */
  public MemberState with(Presence changed) {
    return new MemberState(changed, reservedBy, calls, lately, tally);
  }

  /** The member logs in: from now on he has been idle. One who is in already notices nothing. */
  public MemberState loggedIn(Instant at) {
    if (presence.loggedIn()) {
      return this;
    }
    return new MemberState(
        presence.loggedIn(true),
        reservedBy,
        calls,
        lately.idle(Idleness.from(at), lately.wrapUpUntil()),
        tally);
  }

  /** Back from the pause; the calls that rang in vain before it count no more. */
  public MemberState resumed() {
    return with(presence.resumed()).with(lately.forgiven());
  }

  /** Offered this call, and no other meanwhile. */
  public MemberState reservedBy(CallId call, Instant at) {
    return new MemberState(presence, Optional.of(call), calls, lately.offered(at), tally);
  }

  /** Offered a call, and perhaps others besides. */
  public MemberState offered(Instant at) {
    return with(lately.offered(at));
  }

  /** Not offered this call any more. */
  public MemberState releasedBy(CallId call) {
    return isReservedByOther(call) || reservedBy.isEmpty()
        ? this
        : new MemberState(presence, Optional.empty(), calls, lately, tally);
  }

  MemberState with(Lately changed) {
    return new MemberState(presence, reservedBy, calls, changed, tally);
  }

  MemberState with(Tally changed) {
    return new MemberState(presence, reservedBy, calls, lately, changed);
  }

  MemberState inCall(CallId call) {
    Set<CallId> more = new HashSet<>(calls);
    more.add(call);
    return new MemberState(presence, reservedBy, more, lately, tally);
  }

  MemberState outOfCall(CallId call) {
    Set<CallId> fewer = new HashSet<>(calls);
    fewer.remove(call);
    return new MemberState(presence, reservedBy, fewer, lately, tally);
  }
}
