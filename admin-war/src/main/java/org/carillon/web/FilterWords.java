package org.carillon.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.carillon.domain.call.AttemptEnd;
import org.carillon.report.Condition;

/** Says in the reader's language which calls are shown. */
@RequestScoped
public class FilterWords {

  private static final Map<Class<? extends Condition>, Set<String>> PARAMETERS =
      Map.of(
          Condition.Is.class, Set.of("outcome"),
          Condition.Has.class, Set.of("flag"),
          Condition.Lacks.class, Set.of("without"),
          Condition.CountsAs.class, Set.of("figure"),
          Condition.Came.class, Set.of("direction"),
          Condition.InLevel.class, Set.of("level", "within"),
          Condition.Visited.class, Set.of("group", "visit", "reason"),
          Condition.OfferedTo.class, Set.of("member", "end"));

  @Inject private Words words;
  @Inject private Names names;

  /** For the container. */
  public FilterWords() {}

  FilterWords(Words words, Names names) {
    this.words = words;
    this.names = names;
  }

  /** When the calls came: from the first moment on, and before the second one. */
  String time(Instant from, Instant to) {
    Instant last = to.minusMillis(1);
    if (from.equals(Instant.EPOCH)) {
      return words.text("filter.until", words.day(last));
    }
    if (to.equals(CallQuery.END_OF_TIME)) {
      return words.text("filter.since", words.day(from));
    }
    return words.day(from).equals(words.day(last))
        ? withinDay(from, to)
        : words.text("reports.fromTo", words.day(from), words.day(last));
  }

  private String withinDay(Instant from, Instant to) {
    boolean hour = Duration.between(from, to).equals(Duration.ofHours(1));
    return hour ? words.minute(from) + "–" + words.clock(to) : words.day(from);
  }

  /** What is true of each of the calls. */
  String text(Condition condition) {
    if (condition instanceof Condition.OfferedTo offered) {
      return offered(offered);
    }
    if (condition instanceof Condition.Visited visited) {
      return visited(visited);
    }
    if (condition instanceof Condition.InLevel level) {
      return words.text("level." + level.side(), seconds(level.limit()));
    }
    return simple(condition);
  }

  /** Which parameters of a link stand for the condition. */
  static Set<String> parametersOf(Condition condition) {
    return PARAMETERS.get(condition.getClass());
  }

  private String simple(Condition condition) {
    if (condition instanceof Condition.Is is) {
      return words.text("outcome." + is.outcome());
    }
    if (condition instanceof Condition.Has has) {
      return words.text("flag." + has.flag());
    }
    if (condition instanceof Condition.Lacks lacks) {
      return words.text("filter.without", words.text("flag." + lacks.flag()));
    }
    if (condition instanceof Condition.Came came) {
      return words.text("direction." + came.direction());
    }
    return words.text("behind." + ((Condition.CountsAs) condition).figure());
  }

  private String offered(Condition.OfferedTo offered) {
    String member = names.memberName(offered.member());
    String ends =
        offered.ends().stream()
            .sorted()
            .map(AttemptEnd::name)
            .map(end -> words.text("end." + end))
            .collect(Collectors.joining(", "));
    return ends.isEmpty()
        ? words.text("filter.member", member)
        : words.text("filter.member.end", member, ends);
  }

  private String visited(Condition.Visited visited) {
    String where =
        visited
            .group()
            .map(number -> (number + " " + names.groupName(number)).strip())
            .map(group -> words.text("filter.group", group))
            .orElseGet(() -> words.text("filter.anyGroup"));
    Optional<String> what = visited.outcome().map(one -> words.text("visitFigure." + one));
    Optional<String> why = visited.reason().map(one -> words.text("reasonFigure." + one));
    return where
        + what.map(text -> words.text("filter.what", text)).orElse("")
        + why.map(text -> words.text("filter.why", text)).orElse("");
  }

  private static String seconds(Duration limit) {
    return String.valueOf(limit.toSeconds());
  }
}
