package org.carillon.admin;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.carillon.domain.call.CallSummary;
import org.carillon.journal.CallRecords;

/** The calls that were. */
@Stateless
public class CallHistory {

  private static final int MOST = 1000;

  @Inject private CallRecords records;

  /** For the container. */
  public CallHistory() {}

  CallHistory(CallRecords records) {
    this.records = records;
  }

  /**
   * The latest calls that have ended, by arrival, newest first, each with its attempts.
   *
   * @param count how many at most, 1 to 1000
   */
  public List<CallSummary> latest(int count) {
    if (count < 1 || count > MOST) {
      throw new IllegalArgumentException("cannot show " + count + " calls: ask for 1 to " + MOST);
    }
    return records.latest(count);
  }
}
