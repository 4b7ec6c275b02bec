package org.carillon.domain.caller;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What happens to the calls of some callers (F24).
 *
 * @param match which callers
 * @param treatment what happens
 */
public record CallerRule(CallerMatch match, Treatment treatment) {

  /** Rejects missing parts. */
  public CallerRule {
    Objects.requireNonNull(match, "match");
    Objects.requireNonNull(treatment, "treatment");
  }

  /** What the first rule that is about this caller says; empty when none is. */
  public static Optional<Treatment> first(List<CallerRule> rules, Caller caller) {
    return rules.stream()
        .filter(rule -> rule.match().matches(caller))
        .map(CallerRule::treatment)
        .findFirst();
  }
}
