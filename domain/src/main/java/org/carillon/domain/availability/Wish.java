package org.carillon.domain.availability;

import java.time.Instant;
import org.carillon.domain.fault.InvalidValue;

/**
 * What a member, or somebody who speaks for him, wants of the groups.
 *
 * @param kind what it is
 * @param reason why he pauses; empty when he does not say, or does not pause
 */
public record Wish(Kind kind, String reason) {

  /** Longest reason, in characters. */
  public static final int LONGEST_REASON = 200;

  /** What a member can want. */
  public enum Kind {
    /** To be in the groups. */
    JOIN,
    /** To be out of the groups. */
    LEAVE,
    /** To stay in, and be offered no calls for a while. */
    PAUSE,
    /** To be offered calls again. */
    RESUME,
    /** To be offered no call whatsoever. */
    DND_ON,
    /** To be disturbed again. */
    DND_OFF
  }

  /** Rejects a reason that is too long to be kept. */
  public Wish {
    if (reason.length() > LONGEST_REASON) {
      throw new InvalidValue(WishFault.REASON, reason.length(), LONGEST_REASON);
    }
  }

  /** A wish that needs no reason. */
  public static Wish of(Kind kind) {
    return new Wish(kind, "");
  }

  /** The member once he has what he wants; the same when he has it already. */
  public MemberState grantedTo(MemberState member, Instant at) {
    Presence presence = member.presence();
    switch (kind) {
      case JOIN:
        return member.loggedIn(at);
      case LEAVE:
        return member.with(presence.loggedIn(false));
      case PAUSE:
        return member.with(presence.pausing(reason));
      case RESUME:
        return member.resumed();
      case DND_ON:
        return member.with(presence.doNotDisturb(true));
      default:
        return member.with(presence.doNotDisturb(false));
    }
  }
}
