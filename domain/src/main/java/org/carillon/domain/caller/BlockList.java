package org.carillon.domain.caller;

import java.util.Set;

/**
 * Callers who are refused, whatever they dial.
 *
 * @param numbers as {@link NumberPlan#normal} writes them
 * @param anonymous whether callers who withhold their number are blocked too
 */
public record BlockList(Set<String> numbers, boolean anonymous) {

  /** Nobody is blocked. */
  public static final BlockList NOBODY = new BlockList(Set.of(), false);

  /** Copies the set, so that the record stays immutable. */
  public BlockList {
    numbers = Set.copyOf(numbers);
  }

  /** Whether this caller is blocked. */
  public boolean blocks(Caller caller) {
    return caller.isAnonymous() ? anonymous : numbers.contains(caller.number());
  }
}
