package org.carillon.domain.call;

import java.util.Map;

/** The one table from a member's final SIP status to the end of the offer (features 5.2.2). */
public final class FailureCodes {

  private static final Map<Integer, AttemptEnd> ENDS =
      Map.ofEntries(
          Map.entry(486, AttemptEnd.BUSY),
          Map.entry(600, AttemptEnd.BUSY),
          Map.entry(403, AttemptEnd.DECLINED),
          Map.entry(603, AttemptEnd.DECLINED),
          Map.entry(607, AttemptEnd.DECLINED),
          Map.entry(608, AttemptEnd.DECLINED),
          Map.entry(404, AttemptEnd.UNREACHABLE),
          Map.entry(408, AttemptEnd.UNREACHABLE),
          Map.entry(410, AttemptEnd.UNREACHABLE),
          Map.entry(480, AttemptEnd.UNREACHABLE),
          Map.entry(502, AttemptEnd.UNREACHABLE),
          Map.entry(503, AttemptEnd.UNREACHABLE),
          Map.entry(504, AttemptEnd.UNREACHABLE),
          Map.entry(604, AttemptEnd.UNREACHABLE));

  private static final int TEMPORARILY_UNAVAILABLE = 480;

  private FailureCodes() {}

  /**
   * How an offer ended.
   *
   * @param status the final status, 300 to 699
   * @param rang whether the phone rang before; a 480 then means that nobody picked up
   */
  public static AttemptEnd endOf(int status, boolean rang) {
    if (status < 300 || status > 699) {
      throw new IllegalArgumentException(status + " is not a final failure status (300 to 699)");
    }
    if (status == TEMPORARILY_UNAVAILABLE && rang) {
      return AttemptEnd.NO_ANSWER;
    }
    return ENDS.getOrDefault(status, status < 400 ? AttemptEnd.REDIRECTED : AttemptEnd.FAILED);
  }
}
