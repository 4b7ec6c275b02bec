package org.carillon.domain.caller;

import java.util.Set;
import org.carillon.domain.fault.InvalidValue;

/** Which callers a rule is about. Numbers are written as {@link NumberPlan#normal} writes them. */
public sealed interface CallerMatch {

  /** Whether it is about this caller. */
  boolean matches(Caller caller);

  /**
   * Numbers that begin so, such as those of a country or a town.
   *
   * @param beginning digits, usually after "+"
   */
  record Prefix(String beginning) implements CallerMatch {

    /** Rejects an empty beginning, which would be everybody. */
    public Prefix {
      requireNumber(beginning);
    }

    @Override
    public boolean matches(Caller caller) {
      return caller.number().startsWith(beginning);
    }
  }

  /**
   * Single numbers, such as a list of contacts.
   *
   * @param numbers at least one
   */
  record Listed(Set<String> numbers) implements CallerMatch {

    /** Rejects a list without numbers. */
    public Listed {
      numbers = Set.copyOf(numbers);
      if (numbers.isEmpty()) {
        throw new InvalidValue(CallerFault.LIST_EMPTY);
      }
      numbers.forEach(CallerMatch::requireNumber);
    }

    @Override
    public boolean matches(Caller caller) {
      return numbers.contains(caller.number());
    }
  }

  /** Callers who withhold their number. */
  record Anonymous() implements CallerMatch {
    @Override
    public boolean matches(Caller caller) {
      return caller.isAnonymous();
    }
  }

  /** Everybody. */
  record Anyone() implements CallerMatch {
    @Override
    public boolean matches(Caller caller) {
      return true;
    }
  }

  private static void requireNumber(String number) {
    if (number.isBlank()) {
      throw new InvalidValue(CallerFault.NUMBER_EMPTY);
    }
  }
}
