package org.carillon.report;

import java.time.LocalDate;
import java.util.List;
import org.carillon.domain.kpi.CallKpis;

/**
 * The figures of one day (K47).
 *
 * @param day the day, by the time of arrival
 * @param calls the figures of all calls together
 * @param groups those of each group, by number: every group there is, and every group that was
 *     called
 */
public record DayReport(LocalDate day, CallKpis calls, List<GroupReport> groups) {

  /** Copies the list, so that the record stays immutable. */
  public DayReport {
    groups = List.copyOf(groups);
  }
}
