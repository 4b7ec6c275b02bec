package org.carillon.report;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.carillon.domain.kpi.CallKpis;
import org.carillon.domain.kpi.Reading;
import org.carillon.routing.Groups;

/** Computes reports. */
@Stateless
public class DayReports {

  @Inject private CallArchive archive;
  @Inject private Groups groups;

  /** For the container. */
  public DayReports() {}

  DayReports(CallArchive archive, Groups groups) {
    this.archive = archive;
    this.groups = groups;
  }

  /**
   * The figures of the calls that arrived on this day and have ended.
   *
   * @param zone where the day begins and ends at midnight; with a change of clocks it has 23 or 25
   *     hours
   */
  public DayReport day(LocalDate day, ZoneId zone) {
    List<ArchivedCall> calls =
        archive.arrived(
            day.atStartOfDay(zone).toInstant(), day.plusDays(1).atStartOfDay(zone).toInstant());
    return new DayReport(day, kpis(calls), byGroup(calls));
  }

  private List<GroupReport> byGroup(List<ArchivedCall> calls) {
    Map<String, String> names = new TreeMap<>();
    calls.forEach(call -> names.put(call.group(), ""));
    groups.all().readable().forEach(group -> names.put(group.number(), group.name()));
    Map<String, List<ArchivedCall>> called =
        calls.stream().collect(Collectors.groupingBy(ArchivedCall::group));
    return names.entrySet().stream()
        .map(group -> report(group.getKey(), group.getValue(), called))
        .toList();
  }

  private static GroupReport report(
      String number, String name, Map<String, List<ArchivedCall>> called) {
    return new GroupReport(number, name, kpis(called.getOrDefault(number, List.of())));
  }

  private static CallKpis kpis(List<ArchivedCall> calls) {
    List<Reading> readings = calls.stream().map(ArchivedCall::reading).toList();
    return new CallKpis(readings);
  }
}
