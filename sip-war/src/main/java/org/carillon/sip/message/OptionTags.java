package org.carillon.sip.message;

import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/** The extensions that a message names (RFC 3261 19.2). */
public final class OptionTags {

  /** Header with the extensions that the receiver must understand. */
  public static final String REQUIRE = "Require";

  /** Header with the extensions that the sender understands. */
  public static final String SUPPORTED = "Supported";

  /** Reliable provisional responses (RFC 3262). */
  public static final String RELIABLE = "100rel";

  /** Session timers (RFC 4028). */
  public static final String TIMER = "timer";

  /** Taking the place of a dialog (RFC 3891). */
  public static final String REPLACES = "replaces";

  private static final Set<String> OURS = Set.of(RELIABLE, TIMER, REPLACES);

  private OptionTags() {}

  /** The tags in these header values, in lower case; a value may hold several. */
  public static Set<String> in(Iterator<String> values) {
    if (!values.hasNext()) {
      return Set.of();
    }
    Set<String> tags = new LinkedHashSet<>();
    while (values.hasNext()) {
      for (String tag : values.next().split(",")) {
        tags.add(tag.strip().toLowerCase(Locale.ROOT));
      }
    }
    tags.remove("");
    return tags;
  }

  /** Those of the tags that we do not understand. */
  public static Set<String> unknown(Set<String> required) {
    Set<String> unknown = new LinkedHashSet<>(required);
    unknown.removeAll(OURS);
    return unknown;
  }

  /** The extensions that we understand, as a header value. */
  public static String ours() {
    return String.join(", ", RELIABLE, TIMER, REPLACES);
  }
}
