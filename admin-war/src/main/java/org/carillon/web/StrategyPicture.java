package org.carillon.web;

import java.util.List;
import java.util.stream.IntStream;
import org.carillon.domain.plan.sample.StrategySample;

/**
 * A picture of what a strategy does: a row for each member, a block for each call, and in it a bar
 * while a phone rings, in the units of an SVG view box.
 *
 * @param rows the members; none where there is nothing to draw
 * @param blocks the calls from left to right
 */
public record StrategyPicture(List<Row> rows, List<Block> blocks) {

  /** Of a strategy that shows nothing. */
  static final StrategyPicture NONE = new StrategyPicture(List.of(), List.of());

  private static final int LEFT = 12;
  private static final int BLOCK = 32;
  private static final int GAP = 6;
  private static final int ROW = 13;
  private static final int BAR = 11;
  private static final int TOP = 1;
  private static final int FEWEST_STAGES = 2;

  /**
   * A member.
   *
   * @param number the member's number, from 1
   */
  public record Row(int number) {

    /** The line on which the number is written. */
    public int baseline() {
      return top(number - 1) + BAR - 2;
    }
  }

  /**
   * A call.
   *
   * @param x its left edge
   * @param bars who rings
   */
  public record Block(int x, List<Bar> bars) {}

  /**
   * A phone that rings.
   *
   * @param x its left edge
   * @param y its upper edge
   * @param width how long it rings
   * @param answered whether it is answered, at the end
   */
  public record Bar(int x, int y, int width, boolean answered) {

    /** Where the tick of an answer begins, from the left. */
    public int tickX() {
      return x + width - BLOCK / FEWEST_STAGES / 2 - 4;
    }

    /** Where the tick of an answer begins, from above. */
    public int tickY() {
      return y + BAR / 2;
    }
  }

  static StrategyPicture of(StrategySample sample) {
    int stage = BLOCK / Math.max(FEWEST_STAGES, sample.stages());
    List<StrategySample.Call> calls = sample.calls();
    return new StrategyPicture(
        IntStream.rangeClosed(1, StrategySample.MEMBERS).mapToObj(Row::new).toList(),
        IntStream.range(0, calls.size()).mapToObj(i -> block(i, calls.get(i), stage)).toList());
  }

  /** Width of the picture. */
  public int width() {
    return LEFT + blocks.size() * (BLOCK + GAP) - GAP;
  }

  /** Height of the picture. */
  public int height() {
    return top(rows.size());
  }

  /** Width of a call. */
  public int blockWidth() {
    return BLOCK;
  }

  /** Height of a bar. */
  public int barHeight() {
    return BAR;
  }

  private static Block block(int index, StrategySample.Call call, int stage) {
    int x = LEFT + index * (BLOCK + GAP);
    return new Block(x, call.bars().stream().map(bar -> bar(bar, x, stage)).toList());
  }

  private static Bar bar(StrategySample.Bar bar, int left, int stage) {
    int x = left + bar.from() * stage;
    return new Bar(x, top(bar.member()), (bar.to() - bar.from()) * stage, bar.answered());
  }

  private static int top(int row) {
    return TOP + row * ROW;
  }
}
