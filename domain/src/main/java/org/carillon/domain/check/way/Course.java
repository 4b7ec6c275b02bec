package org.carillon.domain.check.way;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.carillon.domain.group.MemberId;
import org.carillon.domain.plan.Stage;

/**
 * How a group rings for a call that nobody answers, when all its members can take calls.
 *
 * @param acts the stages in their order
 * @param fixedOrder whether every call begins with the same members, so that they ring first always
 * @param onlyOne whether one member is all that a call is offered to
 */
public record Course(List<Act> acts, boolean fixedOrder, boolean onlyOne) {

  /** Nothing is known of it. */
  public static final Course EMPTY = new Course(List.of(), false, true);

  /** Copies the list, so that the record stays immutable. */
  public Course {
    acts = List.copyOf(acts);
  }

  /**
   * A stage in its time.
   *
   * @param stage who begins to ring
   * @param begin since the call came to the group
   * @param end when the next stage begins, or the call leaves the group
   */
  public record Act(Stage stage, Duration begin, Duration end) {}

  /**
   * How long a member's phone rings.
   *
   * @param member whose
   * @param lasting from its first ring until it stops
   */
  public record Ring(MemberId member, Duration lasting) {}

  /** How long the call is in the group. */
  public Duration lasting() {
    return acts.isEmpty() ? Duration.ZERO : acts.get(acts.size() - 1).end();
  }

  /** Whether members are added to those who ring already. */
  public boolean adds() {
    return acts.stream().anyMatch(act -> act.stage().keepsEarlierRinging());
  }

  /** Whether one member rings after the other, and not more than one at a time. */
  public boolean isOneByOne() {
    return acts.size() > 1 && !adds() && mostAtOnce() == 1;
  }

  /** Whether some begin to ring after others. */
  public boolean isInTurn() {
    return acts.size() > 1 || acts.stream().anyMatch(act -> !act.stage().delays().isEmpty());
  }

  /** How many members begin to ring together at most. */
  public int mostAtOnce() {
    return acts.stream().mapToInt(act -> act.stage().members().size()).max().orElse(0);
  }

  /** How many members ring at some time. */
  public int membersRung() {
    return (int) acts.stream().flatMap(act -> act.stage().members().stream()).distinct().count();
  }

  /** Whether the member rings at some time. */
  public boolean rings(MemberId member) {
    return acts.stream().anyMatch(act -> act.stage().members().contains(member));
  }

  /** The phone that rings for the shortest time; of equals, the one that rings last. */
  public Optional<Ring> shortestRing() {
    return acts.stream()
        .flatMap(act -> act.stage().members().stream().map(member -> ring(act, member)))
        .reduce((one, other) -> other.lasting().compareTo(one.lasting()) <= 0 ? other : one);
  }

  private Ring ring(Act act, MemberId member) {
    Duration begin = act.begin().plus(act.stage().delays().getOrDefault(member, Duration.ZERO));
    Duration rings = endOf(act).minus(begin);
    return new Ring(member, rings.isNegative() ? Duration.ZERO : rings);
  }

  /** When the phones of this stage stop. */
  private Duration endOf(Act act) {
    return acts.stream()
        .skip(acts.indexOf(act) + 1L)
        .takeWhile(later -> later.stage().keepsEarlierRinging())
        .reduce((earlier, later) -> later)
        .orElse(act)
        .end();
  }
}
