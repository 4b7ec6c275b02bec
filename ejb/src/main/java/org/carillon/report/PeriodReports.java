package org.carillon.report;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.carillon.domain.group.CallGroup;
import org.carillon.domain.kpi.CallKpis;
import org.carillon.domain.kpi.CallSlots;
import org.carillon.domain.kpi.HoursOfDay;
import org.carillon.domain.kpi.Peaks;
import org.carillon.routing.Groups;

/** Computes reports. */
@Stateless
public class PeriodReports {

  /** Most calls that one report reads, so that it leaves memory for calls in progress. */
  public static final int MOST_CALLS = 200_000;

  @Inject private CallArchive archive;
  @Inject private Groups groups;

  /** For the container. */
  public PeriodReports() {}

  PeriodReports(CallArchive archive, Groups groups) {
    this.archive = archive;
    this.groups = groups;
  }

  /**
   * The figures of the calls that arrived in this period and have ended.
   *
   * @param internal whether calls of our own people count as well
   * @param now what is after this has not happened yet
   * @throws TooManyCalls when there are more than {@link #MOST_CALLS}
   * @throws IllegalArgumentException when the period has more days than a report may have
   */
  public PeriodReport report(Period period, boolean internal, Instant now) {
    Excerpt excerpt = Excerpt.of(period, internal);
    check(period, excerpt);
    List<CallGroup> today = groups.all().readable();
    List<ArchivedCall> calls = archive.calls(excerpt);
    return new PeriodReport(
        period,
        new CallKpis(calls.stream().map(ArchivedCall::reading).toList()),
        new GroupTable(today).rows(archive.visits(excerpt)),
        new MemberTable(today).rows(archive.offers(excerpt)),
        HoursOfDay.of(calls.stream().map(ArchivedCall::arrival).toList(), period.zone()),
        period.isDay() ? peaks(period, excerpt, calls, now) : List.of());
  }

  private void check(Period period, Excerpt excerpt) {
    if (period.isTooLong()) {
      throw new IllegalArgumentException(
          "a report of " + period.days() + " days: choose at most " + Period.MOST_DAYS);
    }
    long count = archive.count(excerpt);
    if (count > MOST_CALLS) {
      throw new TooManyCalls(count, MOST_CALLS);
    }
  }

  private List<Peaks.Peak> peaks(
      Period day, Excerpt excerpt, List<ArchivedCall> calls, Instant now) {
    List<Instant> arrivals = new ArrayList<>(calls.stream().map(ArchivedCall::arrivedAt).toList());
    IntStream.rangeClosed(1, Peaks.WEEKS)
        .mapToObj(week -> day.later(-7 * week))
        .forEach(
            before -> arrivals.addAll(archive.arrivals(Excerpt.of(before, excerpt.internal()))));
    Instant earliest = day.later(-7 * Peaks.WEEKS).end();
    boolean hasHistory = archive.first().filter(first -> first.isBefore(earliest)).isPresent();
    Instant end = now.isBefore(day.end()) && now.isAfter(day.start()) ? now : day.end();
    return new Peaks(CallSlots.of(arrivals), day.zone()).between(day.start(), end, hasHistory);
  }
}
