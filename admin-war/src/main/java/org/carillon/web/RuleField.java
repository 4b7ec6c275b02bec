package org.carillon.web;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.carillon.domain.caller.CallerMatch;
import org.carillon.domain.caller.CallerRule;
import org.carillon.domain.caller.NumberPlan;
import org.carillon.domain.caller.Treatment;
import org.carillon.domain.fault.InvalidValue;

/** The inputs that make a rule by caller: who, their numbers, and what happens to their calls. */
public class RuleField implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final int SPARE = 2;

  private Who who = Who.NOBODY;
  private String numbers = "";
  private What what = What.BLOCK;
  private DestinationField to = new DestinationField(DestinationField.Kind.NONE);

  /** Which callers. */
  public enum Who {
    /** The rule is left out. */
    NOBODY,
    /** Single numbers. */
    LISTED,
    /** Numbers that begin so. */
    PREFIX,
    /** Callers without a number. */
    ANONYMOUS,
    /** Everybody. */
    ANYONE
  }

  /** What happens to their calls. */
  public enum What {
    /** They are refused. */
    BLOCK,
    /** They go before others. */
    URGENT,
    /** They go somewhere else. */
    ROUTE
  }

  /** Fields for these rules, and some to spare. */
  static List<RuleField> of(List<CallerRule> rules) {
    List<RuleField> fields = new ArrayList<>(rules.stream().map(RuleField::of).toList());
    for (int i = 0; i < SPARE; i++) {
      fields.add(new RuleField());
    }
    return fields;
  }

  private static RuleField of(CallerRule rule) {
    RuleField field = new RuleField();
    field.fill(rule.match());
    field.fill(rule.treatment());
    return field;
  }

  private void fill(CallerMatch match) {
    if (match instanceof CallerMatch.Prefix prefix) {
      who = Who.PREFIX;
      numbers = prefix.beginning();
    } else if (match instanceof CallerMatch.Listed listed) {
      who = Who.LISTED;
      numbers = listed.numbers().stream().sorted().collect(Collectors.joining(", "));
    } else {
      who = match instanceof CallerMatch.Anonymous ? Who.ANONYMOUS : Who.ANYONE;
    }
  }

  private void fill(Treatment treatment) {
    if (treatment instanceof Treatment.Route route) {
      what = What.ROUTE;
      to = DestinationField.of(Optional.of(route.to()));
    } else {
      what = treatment instanceof Treatment.Block ? What.BLOCK : What.URGENT;
    }
  }

  /** The rule, its numbers written in their one way; none when it is about nobody. */
  Stream<CallerRule> rule(NumberPlan plan) {
    return who == Who.NOBODY ? Stream.empty() : Stream.of(new CallerRule(match(plan), treatment()));
  }

  private CallerMatch match(NumberPlan plan) {
    return switch (who) {
      case LISTED ->
          new CallerMatch.Listed(
              Stream.of(numbers.split("[,;\\n]"))
                  .map(plan::normal)
                  .filter(number -> !number.isBlank())
                  .collect(Collectors.toSet()));
      case PREFIX -> new CallerMatch.Prefix(plan.beginning(numbers));
      case ANONYMOUS -> new CallerMatch.Anonymous();
      default -> new CallerMatch.Anyone();
    };
  }

  private Treatment treatment() {
    return switch (what) {
      case BLOCK -> new Treatment.Block();
      case URGENT -> new Treatment.Urgent();
      case ROUTE ->
          new Treatment.Route(
              to.destination().orElseThrow(() -> new InvalidValue(FormFault.NOWHERE)));
    };
  }

  /** Which callers. */
  public Who getWho() {
    return who;
  }

  /** See {@link #getWho}. */
  public void setWho(Who who) {
    this.who = who;
  }

  /** Their numbers, or how they begin. */
  public String getNumbers() {
    return numbers;
  }

  /** See {@link #getNumbers}. */
  public void setNumbers(String numbers) {
    this.numbers = numbers == null ? "" : numbers;
  }

  /** What happens to their calls. */
  public What getWhat() {
    return what;
  }

  /** See {@link #getWhat}. */
  public void setWhat(What what) {
    this.what = what;
  }

  /** Where their calls go. */
  public DestinationField getTo() {
    return to;
  }
}
