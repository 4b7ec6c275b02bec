package org.carillon.line;

import java.util.List;
import org.carillon.domain.caller.BlockList;
import org.carillon.domain.line.Line;

/** Where lines are kept; implemented by persistence. Never called on a SIP thread. */
public interface Lines {

  /** The version of what is not there. */
  long NONE = -1;

  /** Every line, in the order of their numbers; one that cannot be read is told apart. */
  StoredLines all();

  /** Stores the line under its number, in the caller's transaction. */
  void save(Line line);

  /**
   * How often the line was changed since it was made; {@link #NONE} when there is no such line. A
   * transaction that read it fails to commit when another one changed it meanwhile.
   */
  long version(String number);

  /** Removes the line of that number, if there is one, in the caller's transaction. */
  void remove(String number);

  /** The callers whom no line accepts. */
  BlockList blocked();

  /** Replaces the callers whom no line accepts, in the caller's transaction. */
  void save(BlockList blocked);

  /**
   * What is stored.
   *
   * @param readable lines that are valid
   * @param faulty rows that no call could be routed by
   */
  record StoredLines(List<Line> readable, List<FaultyLine> faulty) {

    /** Copies the lists, so that the record stays immutable. */
    public StoredLines {
      readable = List.copyOf(readable);
      faulty = List.copyOf(faulty);
    }
  }

  /**
   * A row that is no valid line.
   *
   * @param number the number it stands for
   * @param fault what is wrong, and the remedy
   */
  record FaultyLine(String number, String fault) {}
}
