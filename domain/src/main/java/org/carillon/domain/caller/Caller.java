package org.carillon.domain.caller;

import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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

  /** A number with parameters, such as +33612345678;cpc=ordinary (RFC 3261 19.1.6, RFC 3966 3). */
  private static final Pattern WITH_PARAMETERS = Pattern.compile("(\\+?[0-9().\\s/-]+);.*");

  /** A character that is written by its code in a SIP URI (RFC 3261 19.1.2). */
  private static final Pattern ESCAPED = Pattern.compile("%([2-7][0-9A-Fa-f])");

  /** The caller whose address has this user part, with whatever parameters and escapes. */
  public static Caller of(String user, NumberPlan plan) {
    String text = bare(user);
    return WITHHELD.contains(text.toLowerCase(Locale.ROOT))
        ? ANONYMOUS
        : new Caller(plan.normal(text));
  }

  private static String bare(String user) {
    String text = ESCAPED.matcher(user.strip()).replaceAll(Caller::character);
    Matcher number = WITH_PARAMETERS.matcher(text);
    return number.matches() ? number.group(1) : text;
  }

  private static String character(MatchResult escaped) {
    char character = (char) Integer.parseInt(escaped.group(1), 16);
    return Matcher.quoteReplacement(String.valueOf(character));
  }

  /** Whether the caller withholds the number. */
  public boolean isAnonymous() {
    return number.isEmpty();
  }
}
