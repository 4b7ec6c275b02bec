package org.carillon.domain.plan;

import java.util.Optional;

/**
 * The rule by which a group distributes its calls. A new strategy is one class with a public
 * constructor without arguments: it is discovered, and appears in the administration page.
 */
public interface RingStrategy {

  /** The name under which groups refer to the strategy, lower case with dashes; stable for ever. */
  String key();

  /**
   * Says who rings next for this call; asked once per stage, at the moment of offering.
   *
   * @param group the group as it is now; only members who can take a call
   * @param tried what was done for this call so far
   * @return the next stage, or empty when nobody is left to try
   */
  Optional<Stage> next(GroupView group, Tried tried);

  /**
   * Whether one member is all that a call is offered to, whatever becomes of it; tiers and passes
   * do not bring a second one.
   */
  default boolean triesOnlyOne() {
    return false;
  }

  /** Whether rotation goes on from whoever answers, not from whoever was rung. */
  default boolean cursorFollowsAnswer() {
    return false;
  }

  /**
   * Whether only members who are not in a call are offered it, whatever the group says of busy
   * ones: these are passed over and counted as busy, and who is named is kept for the call.
   */
  default boolean needsFreeMembers() {
    return false;
  }

  /**
   * Whether a member who just refused a call, or was busy, is left alone for a while; where all
   * ring together nobody needs to be spared (features 5.2.2).
   */
  default boolean sparesWhoRefused() {
    return true;
  }

  /**
   * How many members of one tier a group may have; more are refused when the group is saved, so
   * that nobody stands in it who never rings.
   */
  default int mostInTier() {
    return Integer.MAX_VALUE;
  }
}
