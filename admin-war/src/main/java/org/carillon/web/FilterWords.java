package org.carillon.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.carillon.domain.call.AttemptEnd;
import org.carillon.report.Condition;

/** Says in the reader's language which calls are shown. */
@RequestScoped
public class FilterWords {

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
    if (condition instanceof Condition.Is is) {
      return words.text("outcome." + is.outcome());
    }
    if (condition instanceof Condition.Has has) {
      return words.text("flag." + has.flag());
    }
    if (condition instanceof Condition.Lacks lacks) {
      return words.text("filter.without", words.text("flag." + lacks.flag()));
    }
    if (condition instanceof Condition.CountsAs counted) {
      return words.text("behind." + counted.figure());
    }
    if (condition instanceof Condition.InLevel level) {
      return words.text("level." + level.side(), seconds(level.limit()));
    }
    if (condition instanceof Condition.OfferedTo offered) {
      return offered(offered);
    }
    return visited((Condition.Visited) condition);
  }

  /** Which parameters of a link stand for the condition. */
  static Set<String> parametersOf(Condition condition) {
    if (condition instanceof Condition.Is) {
      return Set.of("outcome");
    }
    if (condition instanceof Condition.Has) {
      return Set.of("flag");
    }
    if (condition instanceof Condition.Lacks) {
      return Set.of("without");
    }
    if (condition instanceof Condition.CountsAs) {
      return Set.of("figure");
    }
    if (condition instanceof Condition.InLevel) {
      return Set.of("level", "within");
    }
    return condition instanceof Condition.OfferedTo
        ? Set.of("member", "end")
        : Set.of("group", "visit", "reason");
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
