package org.carillon.domain.group;

import java.time.Duration;
import java.util.Map;
import org.carillon.domain.fault.InvalidValue;

/**
 * How a group behaves beyond its strategy and its ring time (features 5.1). {@link #USUAL} is what
 * a group has whose administrator chose nothing.
 *
 * @param order in which order and how often members are offered a call
 * @param skills which skills a call needs; read by the skills strategy alone
 * @param rests how long a member is left alone after a call
 * @param signals what phones and callers get to see
 * @param fishing whether a caller who hangs up while waiting counts as abandoned, not missed (W9)
 * @param queue whether callers wait while everybody is busy, and how long
 */
public record GroupOptions(
    Order order,
    SkillNeeds skills,
    Rests rests,
    Signals signals,
    boolean fishing,
    QueueTerms queue) {

  /** The usual behaviour. */
  public static final GroupOptions USUAL =
      new GroupOptions(Order.USUAL, SkillNeeds.NONE, Rests.USUAL, Signals.USUAL, false);

  /** The usual behaviour of a group in which callers wait while everybody is busy. */
  public static final GroupOptions QUEUEING = USUAL.with(QueueTerms.ON);

  /** How a group behaves in which nobody waits for busy members. */
  public GroupOptions(
      Order order, SkillNeeds skills, Rests rests, Signals signals, boolean fishing) {
    this(order, skills, rests, signals, fishing, QueueTerms.OFF);
  }

  /**
   * How long members are left alone: where callers wait, a busy phone is not asked all the time.
   */
  public Rests restsInUse() {
    return queue.on() ? rests.afterBusyAtLeast(QueueTerms.BUSY_PHONE_REST) : rests;
  }

  /** The same behaviour with another queue. */
  public GroupOptions with(QueueTerms other) {
    return new GroupOptions(order, skills, rests, signals, fishing, other);
  }

  /** The same behaviour with other signals. */
  public GroupOptions with(Signals other) {
    return new GroupOptions(order, skills, rests, other, fishing, queue);
  }

  /** Where a rotating strategy begins (features D2). */
  public enum StartAt {
    /** After the member who was offered the call before first. */
    POINTER,
    /** At the first member. */
    FIRST
  }

  /**
   * In which order and how often members are offered a call.
   *
   * @param passes how often each member is offered the call, 1 to 3
   * @param startAt where a rotating strategy begins
   * @param tierWait after this time in the group the next tier is offered the call too; zero waits
   *     until the tier is exhausted
   * @param skipBusy whether a member who is on the phone is passed over (A37)
   * @param joinLate whether a member who becomes free while the group rings is rung at once
   * @param idleScope which calls end the idle time by which strategies rank members
   */
  public record Order(
      int passes,
      StartAt startAt,
      Duration tierWait,
      boolean skipBusy,
      boolean joinLate,
      IdleScope idleScope) {

    /** Everybody once, from where the last call left off, busy members passed over. */
    public static final Order USUAL = new Order(1, StartAt.POINTER, Duration.ZERO, true, false);

    /** Most passes. */
    public static final int MOST_PASSES = 3;

    /** An order in which calls of any group end idle time. */
    public Order(int passes, StartAt startAt, Duration tierWait, boolean skip, boolean joinLate) {
      this(passes, startAt, tierWait, skip, joinLate, IdleScope.TENANT);
    }

    /** Rejects a number of passes out of range. */
    public Order {
      if (passes < 1 || passes > MOST_PASSES) {
        throw new InvalidValue(GroupFault.PASSES, passes, MOST_PASSES);
      }
    }
  }

  /**
   * The skills that a call needs (F15).
   *
   * @param required least level of each skill, 1 to 10
   * @param relaxAfter after each such time of waiting, every required level drops by one; zero
   *     never
   */
  public record SkillNeeds(Map<String, Integer> required, Duration relaxAfter) {

    /** No skill is needed. */
    public static final SkillNeeds NONE = new SkillNeeds(Map.of(), Duration.ofSeconds(30));

    /** Copies the map, so that the record stays immutable. */
    public SkillNeeds {
      required = Map.copyOf(required);
    }
  }

  /**
   * How long a member is left alone.
   *
   * @param wrapUp after an answered call
   * @param afterBusy after a busy phone
   * @param afterReject after a refused call
   * @param afterNoAnswer after a call that rang in vain; he ranks last for that time
   * @param maxNoAnswers unanswered calls in a row after which the member is paused; 0 never
   */
  public record Rests(
      Duration wrapUp,
      Duration afterBusy,
      Duration afterReject,
      Duration afterNoAnswer,
      int maxNoAnswers) {

    /** No wrap-up; 10 s after a refusal, 30 s after no answer (features 5.2.2, 5.3). */
    public static final Rests USUAL =
        new Rests(Duration.ZERO, Duration.ZERO, Duration.ofSeconds(10), Duration.ofSeconds(30), 0);

    Rests afterBusyAtLeast(Duration least) {
      Duration longer = afterBusy.compareTo(least) < 0 ? least : afterBusy;
      return new Rests(wrapUp, longer, afterReject, afterNoAnswer, maxNoAnswers);
    }
  }
}
