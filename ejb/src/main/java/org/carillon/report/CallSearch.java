package org.carillon.report;

import java.util.List;
import org.carillon.domain.call.CallSummary;

/** Finds calls on record; implemented by persistence. */
public interface CallSearch {

  /** How many calls there are. */
  long count(CallFilter filter);

  /**
   * The calls by arrival, newest first, each with its attempts and visits.
   *
   * @param first how many of the newest to pass over
   * @param most how many at most
   */
  List<CallSummary> found(CallFilter filter, int first, int most);
}
