package org.carillon.domain.registration.digest;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Takes the parameters of a header apart: {@code name=token, name="quoted"} (RFC 7235 2.1). */
final class Parameters {

  private final String text;
  private int next;

  private Parameters(String text) {
    this.text = text;
  }

  /**
   * The values by name, in lower case.
   *
   * @throws IllegalArgumentException when the text is no list of parameters, or has one twice
   */
  static Map<String, String> in(String text) {
    Parameters rest = new Parameters(text);
    Map<String, String> values = new HashMap<>();
    while (rest.hasMore()) {
      String name = rest.name();
      if (values.put(name, rest.value()) != null) {
        throw new IllegalArgumentException("parameter " + name + " stands there twice: send one");
      }
    }
    return values;
  }

  private boolean hasMore() {
    while (next < text.length() && " \t\r\n,".indexOf(text.charAt(next)) >= 0) {
      next++;
    }
    return next < text.length();
  }

  private String name() {
    int equals = text.indexOf('=', next);
    if (equals < 0) {
      throw new IllegalArgumentException("a parameter lacks its value: write name=value");
    }
    String name = text.substring(next, equals).strip().toLowerCase(Locale.ROOT);
    next = equals + 1;
    return name;
  }

  private String value() {
    while (next < text.length() && text.charAt(next) == ' ') {
      next++;
    }
    return next < text.length() && text.charAt(next) == '"' ? quoted() : token();
  }

  private String token() {
    int comma = text.indexOf(',', next);
    int end = comma < 0 ? text.length() : comma;
    String token = text.substring(next, end).strip();
    next = end;
    return token;
  }

  private String quoted() {
    StringBuilder value = new StringBuilder();
    for (next++; next < text.length(); next++) {
      char c = text.charAt(next);
      if (c == '"') {
        next++;
        return value.toString();
      }
      if (c == '\\' && next + 1 < text.length()) {
        c = text.charAt(++next);
      }
      value.append(c);
    }
    throw new IllegalArgumentException("a quoted value has no end: close it with \"");
  }
}
