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
import java.util.Optional;
import org.carillon.domain.kpi.CallKpis;
import org.carillon.domain.kpi.Rate;
import org.carillon.domain.kpi.Times;
import org.carillon.domain.record.Outcome;

/** Writes figures as the reader's language does; a dash where there is nothing to count. */
@Named
@RequestScoped
public class Figures {

  private static final String NONE = "–";

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
    return rate.percent(1).map(percent -> decimal(percent) + "\u00a0%").orElse(NONE);
  }

  /** The mean of these times in whole seconds. */
  public String mean(Times times) {
    return times.meanSeconds(0).map(seconds -> span(seconds)).orElse(NONE);
  }

  /** Median and 90th percentile of these times. */
  public String spread(Times times) {
    return time(times.median()) + " / " + time(times.percentile(90));
  }

  /** How many calls came to this. */
  public long count(CallKpis calls, String outcome) {
    return calls.count(Outcome.valueOf(outcome));
  }

  /** How many calls are in no rate. */
  public long uncounted(CallKpis calls) {
    return calls.received() - calls.offered();
  }

  /** A day, written out. */
  public String day(LocalDate day) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
        .withLocale(language.getLocale())
        .format(day);
  }

  private String decimal(BigDecimal number) {
    NumberFormat format = NumberFormat.getNumberInstance(language.getLocale());
    format.setMinimumFractionDigits(number.scale());
    return format.format(number);
  }

  private String time(Optional<Duration> span) {
    return span.map(words::duration).orElse(NONE);
  }

  private String span(BigDecimal seconds) {
    return words.duration(Duration.ofSeconds(seconds.longValueExact()));
  }
}
