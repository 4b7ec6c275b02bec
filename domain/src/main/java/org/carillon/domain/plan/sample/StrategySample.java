package org.carillon.domain.plan.sample;

import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.carillon.domain.plan.RingStrategy;

/**
 * What a strategy makes of three calls, one after the other, to a group of three members who all
 * can take them. It is asked as for real calls, so that one nobody has heard of has a sample too.
 *
 * @param calls in their order
 */
public record StrategySample(List<Call> calls) {

  /** How many members the group has. */
  public static final int MEMBERS = 3;

  /**
   * Chance of each call, chosen so that three calls show what many would: each member is drawn
   * first once, and by weight the one with two thirds of it twice.
   */
  private static final long[] SEEDS = {8, 1, 6};

  /**
   * A call, until it is answered.
   *
   * @param bars who rings when, in the order in which they began
   */
  public record Call(List<Bar> bars) {

    /** Copies the list, so that the record stays immutable. */
    public Call {
      bars = List.copyOf(bars);
    }
  }

  /**
   * A phone that rings without a break.
   *
   * @param member position of the member in the group, from 0
   * @param from the stage with which it begins, from 0
   * @param to the stage before which it ends
   * @param answered whether the member answers the call in the last of these stages
   */
  public record Bar(int member, int from, int to, boolean answered) {}

  /** Copies the list, so that the record stays immutable. */
  public StrategySample {
    calls = List.copyOf(calls);
  }

  /**
   * Plays the calls; the second member who rings answers, or the only one.
   *
   * @return empty when the strategy fails, rings nobody, or rings somebody who is no member
   */
  public static Optional<StrategySample> of(RingStrategy strategy) {
    try {
      SampleGroup group = new SampleGroup(strategy);
      List<Call> calls = LongStream.of(SEEDS).mapToObj(group::call).toList();
      boolean silent = calls.stream().allMatch(call -> call.bars().isEmpty());
      return silent ? Optional.empty() : Optional.of(new StrategySample(calls));
    } catch (RuntimeException | LinkageError | StackOverflowError fault) {
      // a jar that somebody else wrote, perhaps for another release: the page can do without
      return Optional.empty();
    }
  }

  /** How many stages the longest call has. */
  public int stages() {
    return calls.stream().flatMap(call -> call.bars().stream()).mapToInt(Bar::to).max().orElse(0);
  }
}
