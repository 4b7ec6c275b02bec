package org.carillon.report;

import java.util.List;
import org.carillon.domain.call.CallSummary;

/**
 * A page of a list of calls.
 *
 * @param calls newest first
 * @param total how many calls the whole list has
 * @param number which page it is; the first is 1
 * @param pages how many pages there are, at least one
 */
public record CallPage(List<CallSummary> calls, long total, int number, int pages) {

  /** Copies the list, so that the record stays immutable. */
  public CallPage {
    calls = List.copyOf(calls);
  }

  /** Whether newer calls are on another page. */
  public boolean hasNewer() {
    return number > 1;
  }

  /** Whether older calls are on another page. */
  public boolean hasOlder() {
    return number < pages;
  }
}
