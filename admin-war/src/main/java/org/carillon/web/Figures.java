package org.carillon.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.carillon.domain.call.AttemptEnd;
import org.carillon.domain.call.Exhaustion;
import org.carillon.domain.call.VisitOutcome;
import org.carillon.domain.kpi.CallKpis;
import org.carillon.domain.kpi.Fairness;
import org.carillon.domain.kpi.GroupKpis;
import org.carillon.domain.kpi.MemberKpis;
import org.carillon.domain.kpi.Rate;
import org.carillon.domain.kpi.Times;
import org.carillon.domain.record.Outcome;
import org.carillon.report.Period;

/** Writes figures as the reader's language does; a dash where there is nothing to count. */
@Named
@RequestScoped
public class Figures {

  private static final String NONE = "–";
  private static final String PERCENT = "\u00a0%";

  @Inject private Language language;
  @Inject private Words words;

  /** For the container. */
  public Figures() {}

  Figures(Language language, Words words) {
    this.language = language;
    this.words = words;
  }

  /** A rate with one decimal, such as "22.2 %". */
  public String rate(Rate rate) {
    return rate.percent(1).map(percent -> decimal(percent) + PERCENT).orElse(NONE);
  }

  /** The mean of these times in whole seconds. */
  public String mean(Times times) {
    return times.meanSeconds(0).map(seconds -> span(seconds)).orElse(NONE);
  }

  /** A span of time; a dash when there is none. */
  public String time(Optional<Duration> span) {
    return span.map(words::duration).orElse(NONE);
  }

  /** How many calls more the busiest member answered than the idlest; a dash when all are idle. */
  public String spread(Fairness fairness) {
    boolean nobodyAnswered = fairness.variation().isEmpty();
    return fairness
        .spread()
        .filter(calls -> !nobodyAnswered)
        .map(calls -> decimal(calls.stripTrailingZeros()))
        .orElse(NONE);
  }

  /** How uneven it was, in per cent of the mean. */
  public String variation(Fairness fairness) {
    return fairness.variation().map(percent -> decimal(percent) + PERCENT).orElse(NONE);
  }

  /** How many calls came to this. */
  public long count(CallKpis calls, String outcome) {
    return calls.count(Outcome.valueOf(outcome));
  }

  /** Everything that a visit may come to: together these make the number of visits. */
  public List<VisitOutcome> getVisitOutcomes() {
    return List.of(VisitOutcome.values());
  }

  /** How many visits came to this. */
  public long visits(GroupKpis group, VisitOutcome outcome) {
    return group.count(outcome);
  }

  /** How many offers ended so; several ends have commas between. */
  public long offers(MemberKpis member, String ends) {
    return Stream.of(ends.split(",")).map(AttemptEnd::valueOf).mapToLong(member::count).sum();
  }

  /** The reasons for which calls went on from the group, only those that there were. */
  public List<Exhaustion> reasons(GroupKpis group) {
    return Stream.of(Exhaustion.values()).filter(why -> group.overflowed(why) > 0).toList();
  }

  /** A day, written out, or days, from the first to the last. */
  public String days(Period period) {
    return period.isDay()
        ? date(period.from(), FormatStyle.FULL)
        : words.text(
            "reports.fromTo",
            date(period.from(), FormatStyle.LONG),
            date(period.to(), FormatStyle.LONG));
  }

  private String date(LocalDate day, FormatStyle style) {
    return DateTimeFormatter.ofLocalizedDate(style).withLocale(language.getLocale()).format(day);
  }

  private String decimal(BigDecimal number) {
    NumberFormat format = NumberFormat.getNumberInstance(language.getLocale());
    format.setMinimumFractionDigits(Math.max(0, number.scale()));
    return format.format(number);
  }

  private String span(BigDecimal seconds) {
    return words.duration(Duration.ofSeconds(seconds.longValueExact()));
  }
}
