package org.carillon.sip.message;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the History-Info of others, whose entries pass through us as they are (RFC 7044 5). */
final class HistoryText {

  private static final Pattern INDEX = Pattern.compile("index\\s*=\\s*([0-9.]+)");

  private HistoryText() {}

  /** The entries in these header values; one value may hold several. */
  static List<String> entries(Iterator<String> values) {
    List<String> entries = new ArrayList<>();
    values.forEachRemaining(value -> split(value, entries));
    entries.removeIf(String::isEmpty);
    return entries;
  }

  /** The index of an entry; empty where it has none that can be read. */
  static Optional<String> index(String entry) {
    return Stream.of(entry.substring(addressEnd(entry) + 1).split(";"))
        .map(parameter -> INDEX.matcher(parameter.strip().toLowerCase(Locale.ROOT)))
        .filter(Matcher::matches)
        .map(index -> index.group(1))
        .findFirst();
  }

  /** Whether the entry is about this target, whatever came of it. */
  static boolean isAbout(String entry, String target) {
    int start = addressStart(entry);
    int end = addressEnd(entry);
    return start < end && bare(entry.substring(start + 1, end)).equalsIgnoreCase(bare(target));
  }

  /** A URI without embedded headers. */
  static String withoutHeaders(String uri) {
    int headers = uri.indexOf('?');
    return headers < 0 ? uri : uri.substring(0, headers);
  }

  /** Where the angle bracket opens, after a name that may be quoted. */
  private static int addressStart(String entry) {
    return entry.indexOf('<', entry.startsWith("\"") ? entry.indexOf('"', 1) : 0);
  }

  private static int addressEnd(String entry) {
    return entry.indexOf('>', addressStart(entry));
  }

  private static String bare(String uri) {
    return CallerIdentity.bare(withoutHeaders(uri));
  }

  /** Splits at commas; one inside an address or a quoted name separates nothing. */
  private static void split(String value, List<String> entries) {
    int start = 0;
    char closing = ',';
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (closing != ',') {
        closing = c == closing ? ',' : closing;
      } else if (c == ',') {
        entries.add(value.substring(start, i).strip());
        start = i + 1;
      } else {
        closing = c == '<' ? '>' : c == '"' ? '"' : ',';
      }
    }
    entries.add(value.substring(start).strip());
  }
}
