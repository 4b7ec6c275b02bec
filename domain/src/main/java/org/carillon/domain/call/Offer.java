package org.carillon.domain.call;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.carillon.domain.group.MemberId;
import org.carillon.domain.plan.Stage;

/**
 * What a group has to offer a call at this moment.
 *
 * @param members everybody who is in the group, in its order
 * @param stage who rings next; empty when nobody is left
 * @param pass the round through the members that the stage belongs to, from 1
 * @param skips who was passed over, and why
 * @param open false when the group takes no calls at all
 * @param fishing whether a caller who hangs up now counts as abandoned, not missed (W9)
 * @param queue where the caller may wait when nobody rings; empty where the group has no queue
 */
public record Offer(
    List<MemberId> members,
    Optional<Stage> stage,
    int pass,
    List<Skip> skips,
    boolean open,
    boolean fishing,
    Optional<Queue> queue) {

  /**
   * The queue of a group, as a call meets it.
   *
   * @param longestWait how long callers wait there at most
   * @param isBehind whether somebody is free now for whom another caller waits longer
   */
  public record Queue(Duration longestWait, boolean isBehind) {}

  /** The group is switched off, or outside its hours. */
  public static final Offer CLOSED = new Offer(Optional.empty(), 1, List.of(), false, false);

  /** Copies the lists, so that the record stays immutable. */
  public Offer {
    members = List.copyOf(members);
    skips = List.copyOf(skips);
  }

  /** What a group without a queue has to offer, not saying who is in it. */
  public Offer(Optional<Stage> stage, int pass, List<Skip> skips, boolean open, boolean fishing) {
    this(List.of(), stage, pass, skips, open, fishing, Optional.empty());
  }

  /** This stage, if there is one, in the first pass. */
  public static Offer of(Optional<Stage> stage) {
    return new Offer(stage, 1, List.of(), true, false);
  }
}
