package org.carillon.persistence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.carillon.domain.record.Direction;
import org.carillon.domain.record.EndCause;
import org.carillon.domain.record.Flag;
import org.carillon.domain.record.Outcome;
import org.carillon.report.CallFilter;
import org.carillon.report.Condition;

/** What a filter of calls is in JPQL, about a call {@code c}. Values are parameters, never text. */
final class WhereClause {

  private static final Set<EndCause> BY_CALLER =
      Set.of(EndCause.CALLER_CANCEL, EndCause.CALLER_BYE);
  private static final Set<Outcome> UNCOUNTED = Set.of(Outcome.IGNORED, Outcome.BLOCKED);
  private static final String ANY_MAILBOX = "%,VOICEMAIL_%";

  /**
   * From entering a group to an answer, a mailbox or the end, in milliseconds; where only the place
   * that a call was sent on to answered, that was a mailbox.
   */
  private static final String WAIT =
      "coalesce(c.answeredAtMs, c.sentOnAnsweredAtMs, c.endedAtMs) - c.particulars.enteredAtMs";

  private final List<String> parts = new ArrayList<>();
  private final Map<String, Object> parameters = new HashMap<>();

  private WhereClause() {}

  static WhereClause of(CallFilter filter) {
    WhereClause where = new WhereClause();
    where.add("c.arrivedAtMs >= " + where.value(filter.from().toEpochMilli()));
    where.add("c.arrivedAtMs < " + where.value(filter.to().toEpochMilli()));
    filter.conditions().forEach(where::add);
    return where;
  }

  String jpql() {
    return " where " + String.join(" and ", parts);
  }

  Map<String, Object> parameters() {
    return Map.copyOf(parameters);
  }

  private void add(Condition condition) {
    if (condition instanceof Condition.Is is) {
      add("c.outcome = " + value(is.outcome()));
    } else if (condition instanceof Condition.Has has) {
      add("c.particulars.flags like " + value(ConstantsText.pattern(has.flag())));
    } else if (condition instanceof Condition.Lacks lacks) {
      add("c.particulars.flags not like " + value(ConstantsText.pattern(lacks.flag())));
    } else if (condition instanceof Condition.CountsAs counted) {
      countsAs(counted.figure());
    } else {
      addOther(condition);
    }
  }

  private void addOther(Condition condition) {
    if (condition instanceof Condition.Visited way) {
      visited(way);
    } else if (condition instanceof Condition.OfferedTo offered) {
      offeredTo(offered);
    } else if (condition instanceof Condition.Came came) {
      add(came(came.direction()));
    } else if (condition instanceof Condition.InLevel level) {
      add(waited());
      inLevel(level);
    }
  }

  private String came(Direction direction) {
    String like = direction == Direction.INTERNAL ? " like " : " not like ";
    return "c.particulars.flags" + like + value(ConstantsText.pattern(Flag.INTERNAL));
  }

  private void visited(Condition.Visited visited) {
    StringBuilder some = new StringBuilder("exists (select v from CallVisit v where v.record = c");
    visited.group().ifPresent(group -> some.append(" and v.group = ").append(value(group)));
    visited.outcome().ifPresent(end -> some.append(" and v.outcome = ").append(value(end)));
    visited.reason().ifPresent(reason -> some.append(" and v.reason = ").append(value(reason)));
    add(some.append(")").toString());
  }

  private void offeredTo(Condition.OfferedTo offered) {
    String some =
        "exists (select a from CallAttempt a where a.record = c and a.member = "
            + value(offered.member().value());
    add(some + (offered.ends().isEmpty() ? ")" : " and a.end in " + value(offered.ends()) + ")"));
  }

  private void countsAs(Condition.Behind figure) {
    switch (figure) {
      case OFFERED -> add("c.outcome not in " + value(UNCOUNTED));
      case GIVEN_UP -> add(givenUp());
      case WAITED -> add(waited());
      case MAILBOX -> add("c.particulars.flags like " + value(ANY_MAILBOX));
    }
  }

  private void inLevel(Condition.InLevel level) {
    switch (level.side()) {
      case IN_TIME -> add(answered() + " and " + inTime(level));
      case MEASURED ->
          add("not (not " + answered() + " and " + byCaller() + " and " + inTime(level) + ")");
      case SETTLED_IN_TIME -> add(settled() + " and " + inTime(level));
      case SETTLED -> add(settled());
    }
  }

  private String settled() {
    return "(" + answered() + " or (" + givenUp() + "))";
  }

  private String inTime(Condition.InLevel level) {
    return WAIT + " <= " + value(level.limit().toMillis());
  }

  private String answered() {
    return "c.outcome = " + value(Outcome.ANSWERED);
  }

  private String byCaller() {
    return "c.cause in " + value(BY_CALLER);
  }

  private String givenUp() {
    return "c.outcome in "
        + value(Set.of(Outcome.MISSED, Outcome.ABANDONED))
        + (" and " + byCaller() + " and c.particulars.flags not like " + value(ANY_MAILBOX));
  }

  private String waited() {
    return "c.particulars.enteredAtMs is not null and c.outcome in "
        + value(Set.of(Outcome.ANSWERED, Outcome.MISSED, Outcome.ABANDONED));
  }

  private void add(String part) {
    parts.add(part);
  }

  /** The name under which JPQL finds this value. */
  private String value(Object value) {
    String name = "p" + parameters.size();
    parameters.put(name, value);
    return ":" + name;
  }
}
