package org.carillon.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.carillon.admin.HouseTime;
import org.carillon.domain.kpi.GroupKpis;
import org.carillon.domain.kpi.Peaks;
import org.carillon.domain.kpi.ServiceLevel;
import org.carillon.report.GroupFigures;
import org.carillon.report.Period;
import org.carillon.report.PeriodReport;
import org.carillon.report.PeriodReports;
import org.carillon.report.TooManyCalls;

/**
 * The page that shows the figures of a period: the days {@code from} to {@code to} of the link,
 * else today; service levels are within the seconds of {@code within}, else 15. With {@code
 * internal} calls of our own people count as well.
 */
@Named
@RequestScoped
public class Reports {

  /** Longest wait that a service level may allow, in seconds. */
  static final int MOST_SECONDS = 600;

  @Inject private PeriodReports reports;
  @Inject private FigureCards cards;
  @Inject private Figures figures;
  @Inject private Words words;
  @Inject private HouseTime time;
  @Inject private HttpServletRequest request;

  private LocalDate today = LocalDate.EPOCH;
  private Period period;
  private int seconds;
  private boolean internal;
  private ZoneId zone;
  private Optional<PeriodReport> report = Optional.empty();
  private Optional<String> problem = Optional.empty();

  @PostConstruct
  void read() {
    zone = time.zone();
    today = LocalDate.now(zone);
    LinkParameters asked = new LinkParameters(request::getParameter);
    int usual = Math.toIntExact(ServiceLevel.USUAL_LIMIT.toSeconds());
    seconds = asked.number("within", 1, MOST_SECONDS).orElse(usual);
    internal = asked.text("internal").isPresent();
    period = period(asked.day("from"), asked.day("to"));
    problem = problem(asked);
    if (problem.isEmpty()) {
      compute();
    }
  }

  private Optional<String> problem(LinkParameters asked) {
    Optional<String> wrong = asked.wrong().values().stream().findFirst();
    return wrong.isEmpty() && period.isTooLong()
        ? Optional.of(words.text("reports.tooLong", period.days(), Period.MOST_DAYS))
        : wrong.map(value -> words.text("reports.wrong", value));
  }

  private void compute() {
    try {
      report = Optional.of(reports.report(period, internal, Instant.now()));
    } catch (TooManyCalls many) {
      problem = Optional.of(words.text("reports.tooMany", many.count(), PeriodReports.MOST_CALLS));
    }
  }

  /** The days asked for, in whatever order; one of them alone is a period of one day. */
  private Period period(Optional<LocalDate> from, Optional<LocalDate> to) {
    LocalDate first = from.or(() -> to).orElse(today);
    LocalDate last = to.or(() -> from).orElse(today);
    return last.isBefore(first) ? new Period(last, first, zone) : new Period(first, last, zone);
  }

  /** Which days it is about. */
  public Period getPeriod() {
    return period;
  }

  /** The days written out. */
  public String getDays() {
    return figures.days(period);
  }

  /** Whether the period ends today, or later. */
  public boolean isCurrent() {
    return !period.to().isBefore(today);
  }

  /** Whether the period is today. */
  public boolean isToday() {
    return period.equals(Period.day(today, zone));
  }

  /** What is in time, in seconds. */
  public int getSeconds() {
    return seconds;
  }

  /** Whether calls of our own people count as well. */
  public boolean isInternal() {
    return internal;
  }

  /** Why there are no figures; empty when there are. */
  public Optional<String> getProblem() {
    return problem;
  }

  /** The figures; empty when there is a problem. */
  public Optional<PeriodReport> getReport() {
    return report;
  }

  /** The query that leads to the calls of the period, to be followed by more. */
  public String getBehind() {
    return days(period) + (internal ? "&" : "&direction=INBOUND&");
  }

  /** The query of this page, to be followed by more. */
  public String getKeep() {
    return query(period) + "&";
  }

  /** The query of as many days before. */
  public String getBefore() {
    return query(period.later(-1));
  }

  /** The query of as many days after. */
  public String getAfter() {
    return query(period.later(1));
  }

  /** The figures of all calls together, in groups of cards. */
  public List<FigureCards.Card> cards(String kind) {
    PeriodReport shown = report.orElseThrow();
    switch (kind) {
      case "answers":
        return cards.answers(shown.calls(), Duration.ofSeconds(seconds));
      case "losses":
        return cards.losses(shown.calls(), all(shown).overflowRate());
      default:
        return cards.waits(shown.calls());
    }
  }

  /** The picture of the hours. */
  public CoursePicture getPicture() {
    PeriodReport shown = report.orElseThrow();
    List<CoursePicture.Mark> marks = shown.peaks().stream().map(this::mark).toList();
    return CoursePicture.of(shown.hours(), marks);
  }

  /** What a peak was. */
  public String peak(Peaks.Peak peak) {
    return words.text("reports.peak", words.clock(peak.at()), peak.calls());
  }

  private CoursePicture.Mark mark(Peaks.Peak peak) {
    int minute = peak.at().atZone(zone).toLocalTime().toSecondOfDay() / 60;
    return CoursePicture.Mark.at(minute, peak(peak));
  }

  private static GroupKpis all(PeriodReport shown) {
    return new GroupKpis(
        shown.groups().stream()
            .map(GroupFigures::visits)
            .flatMap(group -> group.visits().stream())
            .toList());
  }

  private String query(Period days) {
    return days(days) + "&within=" + seconds + (internal ? "&internal=yes" : "");
  }

  private static String days(Period days) {
    return "from=" + days.from() + "&to=" + days.to();
  }
}
