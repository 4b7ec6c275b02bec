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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.carillon.admin.HouseTime;
import org.carillon.domain.call.AttemptEnd;
import org.carillon.domain.call.Exhaustion;
import org.carillon.domain.call.VisitOutcome;
import org.carillon.domain.group.MemberId;
import org.carillon.domain.kpi.ServiceLevel;
import org.carillon.domain.record.Direction;
import org.carillon.domain.record.Flag;
import org.carillon.domain.record.Outcome;
import org.carillon.report.CallFilter;
import org.carillon.report.Condition;
import org.carillon.report.Period;

/**
 * Which calls a link asks for: {@code from}, {@code to} and {@code hour} say when they came, {@code
 * direction} whence, {@code outcome}, {@code flag}, {@code without} and {@code figure} what they
 * came to, {@code level} with {@code within} whether that was in time, {@code group} with {@code
 * visit} and {@code reason} where they went, {@code member} with {@code end} to whom they were
 * offered.
 */
@Named
@RequestScoped
public class CallQuery {

  static final Instant END_OF_TIME = Instant.ofEpochMilli(Long.MAX_VALUE);

  private final List<Chip> chips = new ArrayList<>();
  private final List<Condition> conditions = new ArrayList<>();

  @Inject private HttpServletRequest request;
  @Inject private FilterWords words;
  @Inject private HouseTime time;

  private LinkParameters asked;
  private ZoneId zone;
  private Instant from = Instant.EPOCH;
  private Instant to = END_OF_TIME;
  private int page = 1;

  /** For the container. */
  public CallQuery() {}

  CallQuery(Map<String, String> parameters, FilterWords words, ZoneId zone) {
    this.words = words;
    read(new LinkParameters(parameters::get), zone);
  }

  /**
   * Something that the calls have in common.
   *
   * @param text in the reader's language
   * @param clear the query of the link without it
   */
  public record Chip(String text, String clear) {}

  @PostConstruct
  void read() {
    read(new LinkParameters(request::getParameter), time.zone());
  }

  private void read(LinkParameters parameters, ZoneId house) {
    asked = parameters;
    zone = house;
    readTime();
    readResult();
    readLevel();
    readVisit();
    readOffer();
    describe();
    page = asked.number("page", 1, Integer.MAX_VALUE).orElse(1);
    asked.accepted().remove("page");
  }

  private void readResult() {
    asked.constant("outcome", Outcome.class).map(Condition.Is::new).ifPresent(conditions::add);
    asked.constant("flag", Flag.class).map(Condition.Has::new).ifPresent(conditions::add);
    asked.constant("without", Flag.class).map(Condition.Lacks::new).ifPresent(conditions::add);
    asked
        .constant("direction", Direction.class)
        .map(Condition.Came::new)
        .ifPresent(conditions::add);
    asked.constants("figure", Condition.Behind.class).stream()
        .map(Condition.CountsAs::new)
        .forEach(conditions::add);
  }

  private void readTime() {
    Optional<LocalDate> first = asked.day("from");
    Optional<LocalDate> last = asked.day("to");
    Optional<Integer> hour = asked.number("hour", 0, 23);
    first.map(day -> Period.day(day, zone).start()).ifPresent(start -> from = start);
    last.map(day -> Period.day(day, zone).end()).ifPresent(end -> to = end);
    if (hour.isPresent() && first.isPresent() && first.equals(last)) {
      from = first.get().atTime(hour.get(), 0).atZone(zone).toInstant();
      to = first.get().atTime(hour.get(), 0).plusHours(1).atZone(zone).toInstant();
    }
  }

  private void readLevel() {
    int limit = Math.toIntExact(ServiceLevel.USUAL_LIMIT.toSeconds());
    int seconds = asked.number("within", 1, Reports.MOST_SECONDS).orElse(limit);
    asked
        .constant("level", Condition.Side.class)
        .ifPresent(
            side -> conditions.add(new Condition.InLevel(side, Duration.ofSeconds(seconds))));
  }

  private void readVisit() {
    Condition.Visited visited =
        new Condition.Visited(
            asked.text("group"),
            asked.constant("visit", VisitOutcome.class),
            asked.constant("reason", Exhaustion.class));
    if (!visited.equals(Condition.Visited.ANYTHING)) {
      conditions.add(visited);
    }
  }

  private void readOffer() {
    Optional<MemberId> member = asked.text("member").map(MemberId::new);
    Set<AttemptEnd> ends = asked.constants("end", AttemptEnd.class);
    member.ifPresent(whom -> conditions.add(new Condition.OfferedTo(whom, ends)));
  }

  private void describe() {
    Set<String> time = Set.of("from", "to", "hour");
    if (asked.accepted().containsKey("from") || asked.accepted().containsKey("to")) {
      chips.add(new Chip(words.time(from, to), QueryText.without(time, asked.accepted())));
    }
    for (Condition condition : conditions) {
      Set<String> names = FilterWords.parametersOf(condition);
      chips.add(new Chip(words.text(condition), QueryText.without(names, asked.accepted())));
    }
  }

  /** What the calls have in common; none when all calls are asked for. */
  public List<Chip> getChips() {
    return chips;
  }

  /** What the link asks for and there is not, such as a result that no call can have. */
  public List<Map.Entry<String, String>> getWrong() {
    return List.copyOf(asked.wrong().entrySet());
  }

  /** The query of the link, for other pages of the same calls. */
  public String getText() {
    return QueryText.of(asked.accepted());
  }

  /** The query to be followed by one more parameter. */
  public String getKeep() {
    return getText().isEmpty() ? "" : getText() + "&";
  }

  CallFilter filter() {
    return new CallFilter(from, to, conditions);
  }

  int page() {
    return page;
  }
}
