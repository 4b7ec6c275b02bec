package org.carillon.report;

import java.util.List;
import org.carillon.domain.kpi.CallKpis;
import org.carillon.domain.kpi.HoursOfDay;
import org.carillon.domain.kpi.Peaks;

/**
 * The figures of a period (K44 to K47, K50).
 *
 * @param period calls that arrived in it
 * @param calls the figures of all calls together
 * @param groups those of each group, by number: every group there is, and every group visited
 * @param members those of each member, by name: all members of groups, and whoever was offered
 *     calls
 * @param hours what calls came to by the hour of the day
 * @param peaks the peaks, when the period is one day; else none
 */
public record PeriodReport(
    Period period,
    CallKpis calls,
    List<GroupFigures> groups,
    List<MemberFigures> members,
    HoursOfDay hours,
    List<Peaks.Peak> peaks) {

  /** Copies the lists, so that the record stays immutable. */
  public PeriodReport {
    groups = List.copyOf(groups);
    members = List.copyOf(members);
    peaks = List.copyOf(peaks);
  }
}
