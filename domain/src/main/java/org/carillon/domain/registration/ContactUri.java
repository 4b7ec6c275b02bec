package org.carillon.domain.registration;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A SIP URI taken apart, so that two can be compared as RFC 3261 19.1.4 wants it.
 *
 * @param scheme {@code sip} or {@code sips}
 * @param user user and password without escapes; empty when there is none
 * @param hostPort host and port, in lower case; a port that is written differs from none
 * @param parameters the parameters of the URI, names and values in lower case
 * @param headers what follows the question mark
 */
record ContactUri(
    String scheme, String user, String hostPort, Map<String, String> parameters, String headers) {

  /** Parameters that make a difference even when only one of the two URIs has them. */
  private static final Set<String> DECISIVE = Set.of("user", "ttl", "method", "maddr", "transport");

  private static final Pattern SHAPE =
      Pattern.compile(
          "(?<scheme>sips?):(?:(?<user>[^@]++)@)?(?<place>[^;?@]++)"
              + "(?<parameters>;[^?@]*+)?(?:\\?(?<headers>[^@]*+))?",
          Pattern.CASE_INSENSITIVE);

  /**
   * Takes a URI apart.
   *
   * @throws IllegalArgumentException when it is no SIP URI
   */
  static ContactUri of(String text) {
    var parts = SHAPE.matcher(text);
    if (!parts.matches()) {
      throw new IllegalArgumentException(
          "contact '" + text + "' is no SIP URI: use one such as sip:101@192.0.2.5:5060");
    }
    return new ContactUri(
        lower(parts.group("scheme")),
        unescaped(orEmpty(parts.group("user"))),
        lower(parts.group("place")),
        parameters(orEmpty(parts.group("parameters"))),
        orEmpty(parts.group("headers")));
  }

  /** The URI with another host and port. */
  static String moved(String text, String hostPort) {
    int start = Math.max(text.indexOf('@'), text.indexOf(':')) + 1;
    int end = start;
    while (end < text.length() && ";?".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return text.substring(0, start) + hostPort + text.substring(end);
  }

  /** Whether both name the same place to be reached at. */
  boolean isSameAs(ContactUri other) {
    return scheme.equals(other.scheme)
        && user.equals(other.user)
        && hostPort.equals(other.hostPort)
        && headers.equals(other.headers)
        && agreesWith(other.parameters)
        && other.agreesWith(parameters);
  }

  private boolean agreesWith(Map<String, String> others) {
    return parameters.entrySet().stream()
        .allMatch(
            one ->
                others.containsKey(one.getKey())
                    ? others.get(one.getKey()).equals(one.getValue())
                    : !DECISIVE.contains(one.getKey()));
  }

  private static Map<String, String> parameters(String text) {
    Map<String, String> found = new HashMap<>();
    for (String parameter : lower(text).split(";")) {
      int equals = parameter.indexOf('=');
      String name = equals < 0 ? parameter : parameter.substring(0, equals);
      found.put(name, equals < 0 ? "" : parameter.substring(equals + 1));
    }
    found.remove("");
    return Map.copyOf(found);
  }

  /** RFC 3261 19.1.4: a character and its escape are the same. */
  private static String unescaped(String user) {
    return URLDecoder.decode(user.replace("+", "%2B"), StandardCharsets.UTF_8);
  }

  private static String orEmpty(String group) {
    return group == null ? "" : group;
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
