package org.carillon.domain.call;

import java.util.List;
import org.carillon.domain.plan.SkipReason;

/**
 * A call that leaves the groups.
 *
 * @param target telephone number or SIP URI that it goes to
 * @param voicemail whether that is a mailbox, not a human
 * @param from number of the group that could not take it
 * @param reason why it could not
 * @param nature what more there is to say of that
 */
public record Forwarding(
    String target, boolean voicemail, String from, Exhaustion reason, Nature nature) {

  /** What the reason alone does not say (features 5.6, Diversion). */
  public enum Nature {
    /** Nothing more. */
    USUAL,
    /** The call is always sent there: nobody else was to take it. */
    ALWAYS,
    /** Nobody wants to be disturbed. */
    DO_NOT_DISTURB
  }

  /** A call that nobody could take, where these were passed over. */
  static Forwarding of(
      String target, boolean voicemail, String from, Exhaustion reason, List<Skip> skips) {
    boolean undisturbed =
        reason == Exhaustion.NO_ELIGIBLE
            && !skips.isEmpty()
            && skips.stream().allMatch(skip -> skip.reason() == SkipReason.DND);
    return new Forwarding(
        target, voicemail, from, reason, undisturbed ? Nature.DO_NOT_DISTURB : Nature.USUAL);
  }

  /** The same, and every call is sent there. */
  public Forwarding always() {
    return new Forwarding(target, voicemail, from, reason, Nature.ALWAYS);
  }
}
