package org.carillon.journal;

import java.util.List;
import org.carillon.domain.call.CallSummary;

/** Where the records of calls are kept for good; implemented by persistence. */
public interface CallRecords {

  /**
   * Stores those calls that are not stored yet, all or none of them.
   *
   * @return the calls that were new
   */
  List<CallSummary> insertMissing(List<CallSummary> calls);

  /** The latest calls by arrival, newest first, at most so many. */
  List<CallSummary> latest(int count);
}
