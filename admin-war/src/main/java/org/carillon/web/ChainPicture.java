package org.carillon.web;

import java.util.ArrayList;
import java.util.List;

/**
 * A picture of the way of a call: boxes from left to right, in the units of an SVG view box.
 *
 * @param boxes the places in order
 * @param description the same in a sentence, for those who do not see it
 */
public record ChainPicture(List<Box> boxes, String description) {

  private static final int BOX = 190;
  private static final int GAP = 36;
  private static final int LONGEST = 22;

  /**
   * A place.
   *
   * @param x its left edge
   * @param style class of its colours
   * @param title what it is
   * @param detail what happens there
   */
  public record Box(int x, String style, String title, String detail) {

    /** The middle of the box. */
    public int middle() {
      return x + BOX / 2;
    }

    /** Where the arrow from the box before begins. */
    public int before() {
      return x - GAP;
    }

    /** The title, cut where the box ends. */
    public String shortTitle() {
      return cut(title);
    }

    /** The detail, cut where the box ends. */
    public String shortDetail() {
      return cut(detail);
    }

    private static String cut(String text) {
      return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
    }
  }

  /**
   * What is written into a box.
   *
   * @param style class of its colours
   * @param title what it is
   * @param detail what happens there
   */
  record Label(String style, String title, String detail) {}

  static ChainPicture of(List<Label> labels, String description) {
    List<Box> boxes = new ArrayList<>();
    for (Label label : labels) {
      int x = boxes.size() * (BOX + GAP) + 1;
      boxes.add(new Box(x, label.style(), label.title(), label.detail()));
    }
    return new ChainPicture(List.copyOf(boxes), description);
  }

  /** Width of a box. */
  public int boxWidth() {
    return BOX;
  }

  /** Width of the picture. */
  public int width() {
    return boxes.size() * (BOX + GAP) - GAP + 2;
  }
}
