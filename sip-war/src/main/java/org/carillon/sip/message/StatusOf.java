package org.carillon.sip.message;

import java.time.Duration;
import org.carillon.domain.call.Exhaustion;

/** The one table of the statuses that callers get (features 5.5, final failure). */
public final class StatusOf {

  /** A REFER does not name one address that can be called. */
  public static final Refusal BAD_TARGET = Refusal.of(400);

  /** Which dialog an INVITE is to replace cannot be read (RFC 3891 3). */
  public static final Refusal BAD_REPLACES = Refusal.of(400);

  /** What was to be taken before it is answered is answered (RFC 3891 3). */
  public static final Refusal ANSWERED = Refusal.of(486);

  /** No call rings, or not any more, where one was to be picked up. */
  public static final Refusal NOTHING_RINGS = Refusal.saying(480, "No Call Rings");

  /** A call of a group is to be picked up, and there is no such group. */
  public static final Refusal UNKNOWN_GROUP = Refusal.saying(404, "No Such Group");

  /** A call is to be picked up where it rings at a member, and there is no such member. */
  public static final Refusal UNKNOWN_MEMBER = Refusal.saying(404, "No Such Member");

  /** A call of the own groups is to be picked up by somebody who has none. */
  public static final Refusal NO_MEMBER = Refusal.saying(404, "No Member Of A Group");

  /** What a party would talk with is not known (RFC 3261 21.4.26). */
  public static final Refusal NO_SESSION = Refusal.of(488);

  /** The number is no call group. */
  public static final Refusal UNKNOWN_NUMBER = Refusal.of(404);

  /** The method is none of ours (RFC 3261 8.2.1). */
  public static final Refusal METHOD = Refusal.of(405);

  /** The request demands an extension that we lack (RFC 3261 8.2.2.3). */
  public static final Refusal EXTENSION = Refusal.of(420);

  /** Calls of this caller are refused, wherever else they might ring (features 5.5). */
  public static final Refusal BLOCKED = Refusal.of(603);

  /** The call group is switched off. */
  public static final Refusal DISABLED = Refusal.of(480);

  /** The session would have to be refreshed too often (RFC 4028 6). */
  public static final Refusal INTERVAL_TOO_SMALL = Refusal.of(422);

  /** There is no such call any more (RFC 3261 12.2.2). */
  public static final Refusal NO_CALL = Refusal.of(481);

  /** The request was here before (RFC 3261 16.3). */
  public static final Refusal LOOP = Refusal.of(482);

  /** The request visited too many servers (RFC 3261 8.1.1.6). */
  public static final Refusal TOO_MANY_HOPS = Refusal.of(483);

  /** The request may be sent on no further way (RFC 5393 5.3.3). */
  public static final Refusal TOO_BROAD = Refusal.of(440);

  /** The caller gave up with BYE (RFC 3261 15.1.2). */
  public static final Refusal TERMINATED = Refusal.of(487);

  /** Both parties change the session at once (RFC 3261 14.2). */
  public static final Refusal GLARE = Refusal.of(491);

  /** A fault of ours in one request. */
  public static final Refusal FAULT = Refusal.of(500);

  /** One party changes the session faster than it is answered (RFC 3261 14.2, RFC 3311 5.2). */
  public static final Refusal TOO_FAST = Refusal.later(500, 2);

  /** A fault of ours that ends the call. */
  public static final Refusal FAILED = Refusal.of(503);

  private StatusOf() {}

  /** The group could not answer. */
  public static Refusal exhaustion(Exhaustion reason) {
    switch (reason) {
      case ALL_BUSY:
        return Refusal.of(486);
      case DECLINED:
        // not 603: it would end the other branches of a proxy before us
        return Refusal.because(480, Reasons.q850(Reasons.CALL_REJECTED));
      case CLOSED:
        return DISABLED;
      case NO_ANSWER:
      case GROUP_TIMEOUT:
      case QUEUE_TIMEOUT:
        return Refusal.because(480, Reasons.q850(Reasons.NO_ANSWER));
      default:
        return Refusal.because(480, Reasons.q850(Reasons.SUBSCRIBER_ABSENT));
    }
  }

  /** As many calls as allowed are in progress. */
  public static Refusal capacity(Duration retryAfter) {
    return Refusal.later(503, Math.max(1, retryAfter.toSeconds()));
  }
}
