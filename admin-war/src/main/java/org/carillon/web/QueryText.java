package org.carillon.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes parameters as the query of a link, such as {@code from=2026-05-01&to=2026-05-07}. */
final class QueryText {

  private QueryText() {}

  /** All parameters but those. */
  static String without(Set<String> left, Map<String, String> parameters) {
    return parameters.entrySet().stream()
        .filter(one -> !left.contains(one.getKey()))
        .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }

  static String of(Map<String, String> parameters) {
    return without(Set.of(), parameters);
  }
}
