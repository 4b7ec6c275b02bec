package org.carillon.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.carillon.domain.kpi.CallKpis;
import org.carillon.domain.kpi.Rate;
import org.carillon.domain.kpi.ServiceLevel;
import org.carillon.domain.kpi.Times;

/** The figures of all calls together, each with its meaning and the calls behind it. */
@RequestScoped
public class FigureCards {

  private static final String ANSWERED = "outcome=ANSWERED";
  private static final String OFFERED = "figure=OFFERED";

  @Inject private Words words;
  @Inject private Figures figures;

  /** For the container. */
  public FigureCards() {}

  FigureCards(Words words, Figures figures) {
    this.words = words;
    this.figures = figures;
  }

  /**
   * A figure.
   *
   * @param id of its place on the page
   * @param name what it is called
   * @param definition what it means, in a sentence
   * @param value what it is; a dash when there is nothing to count
   * @param query which calls are counted
   * @param parts of which counts it is made; empty when of none
   * @param note what else is worth knowing; empty for nothing
   */
  public record Card(
      String id,
      String name,
      String definition,
      String value,
      String query,
      Optional<Parts> parts,
      String note) {}

  /**
   * So many of so many calls.
   *
   * @param rate the counts
   * @param of among which calls they are
   */
  public record Parts(Rate rate, String of) {}

  /** Whether calls were answered, and in time. */
  List<Card> answers(CallKpis calls, Duration limit) {
    List<Card> cards = new ArrayList<>(pickUps(calls));
    cards.addAll(levels(new ServiceLevel(calls.calls(), limit)));
    return cards;
  }

  private List<Card> pickUps(CallKpis calls) {
    String open = "&without=OUT_OF_HOURS";
    String net = "&without=SHORT_ABANDON";
    return List.of(
        rate("pickUp", calls.pickUpRate(), ANSWERED, OFFERED),
        rate("openHours", calls.openHoursPickUpRate(), ANSWERED + open, OFFERED + open),
        rate("net", calls.netPickUpRate(), ANSWERED + net, OFFERED + net));
  }

  private List<Card> levels(ServiceLevel level) {
    Long limit = level.limit().toSeconds();
    String within = "&within=" + limit;
    String inTime = "level=IN_TIME" + within;
    String settled = "level=SETTLED" + within;
    Rate second = level.asteriskSecondLevel();
    return List.of(
        rate("level", level.level(), inTime, "level=MEASURED" + within, limit),
        rate("asterisk", level.asteriskLevel(), inTime, ANSWERED + "&figure=WAITED", limit),
        rate("asteriskSecond", second, "level=SETTLED_IN_TIME" + within, settled, limit));
  }

  /** What became of callers who reached nobody, or not at first. */
  List<Card> losses(CallKpis calls, Rate overflow) {
    List<Card> cards = new ArrayList<>();
    cards.add(rate("givenUp", calls.abandonmentRate(), "figure=GIVEN_UP", OFFERED));
    cards.add(rate("mailbox", calls.mailboxRate(), "figure=OFFERED,MAILBOX", OFFERED));
    if (calls.voicemailRate().part() > 0) {
      cards.add(rate("voicemail", calls.voicemailRate(), "flag=VOICEMAIL_LEFT", OFFERED));
    }
    String visits = words.text("figure.ofVisits", overflow.part(), overflow.whole());
    cards.add(
        card("overflow", figures.rate(overflow), "visit=OVERFLOWED", Optional.empty(), visits));
    return cards;
  }

  /** How long callers waited. */
  List<Card> waits(CallKpis calls) {
    return List.of(
        time("wait", calls.waits(), "figure=WAITED"),
        time("asa", calls.waitsForAnswer(), ANSWERED + "&figure=WAITED"),
        time("toGiveUp", calls.waitsUntilAbandon(), "figure=GIVEN_UP,WAITED"),
        time("before", calls.before(), "figure=WAITED"));
  }

  private Card rate(String id, Rate rate, String query, String of, Object... limits) {
    Optional<Parts> parts = Optional.of(new Parts(rate, of));
    return card(id, figures.rate(rate), query, parts, "", limits);
  }

  private Card time(String id, Times times, String query) {
    return card(id, figures.mean(times), query, Optional.empty(), spread(times));
  }

  /** Nothing is said of how the times of nobody are spread. */
  private String spread(Times times) {
    return times.median().isEmpty()
        ? ""
        : words.text(
            "figure.spread", figures.time(times.median()), figures.time(times.percentile(90)));
  }

  private Card card(
      String id, String value, String query, Optional<Parts> parts, String note, Object... limits) {
    return new Card(
        id,
        words.text("figure." + id, limits),
        words.text("define." + id, limits),
        value,
        query,
        parts,
        note);
  }
}
