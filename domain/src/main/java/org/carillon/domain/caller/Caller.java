package org.carillon.domain.caller;

import java.util.Locale;
import java.util.Set;

/**
 * Who calls.
 *
 * @param number the number in its one way of writing; empty when the caller is anonymous
 */
public record Caller(String number) {

  /** A caller who withholds the number. */
  public static final Caller ANONYMOUS = new Caller("");

  /**
   * User parts by which the network says that there is no number (RFC 3323 4.1, 3GPP TS 24.229).
   */
  private static final Set<String> WITHHELD = Set.of("", "anonymous", "unavailable", "restricted");

  /** The caller whose address has this user part. */
  public static Caller of(String user, NumberPlan plan) {
    String text = user.strip();
    return WITHHELD.contains(text.toLowerCase(Locale.ROOT))
        ? ANONYMOUS
        : new Caller(plan.normal(text));
  }

  /** Whether the caller withholds the number. */
  public boolean isAnonymous() {
    return number.isEmpty();
  }
}
