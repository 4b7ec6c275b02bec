package org.carillon.config;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Whom we believe, and where others may send calls at our expense.
 *
 * @param prefixes beginnings of the telephone numbers to which phones may send calls on, by a
 *     redirection or a transfer; none allows no number ({@code redirects.allow}, default none)
 */
public record TrustSettings(List<String> prefixes) {

  /** No telephone number may be the target of a redirection or a transfer. */
  public static final TrustSettings USUAL = new TrustSettings(List.of());

  private static final Pattern PREFIX = Pattern.compile("\\+[0-9]{0,15}|[0-9]{1,15}");

  /** Copies the list, so that the record stays immutable. */
  public TrustSettings {
    prefixes = List.copyOf(prefixes);
  }

  /**
   * Whether phones may send calls to this telephone number.
   *
   * @param number in its one way of writing: with "+" where it is a public number
   */
  public boolean mayBeSentTo(String number) {
    return prefixes.stream().anyMatch(number::startsWith);
  }

  /** The trust found in a source. */
  static TrustSettings from(SettingsSource source) {
    return new TrustSettings(
        source.list("redirects.allow", PREFIX, "prefixes of numbers such as +336,+337"));
  }
}
