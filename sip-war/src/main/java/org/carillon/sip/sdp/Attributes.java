package org.carillon.sip.sdp;

import java.util.List;
import java.util.Set;

/** Which lines of an offer may stand in an answer. */
final class Attributes {

  /**
   * What is offered to be negotiated, and means something else in an answer, or needs an answer of
   * the phone's own: encryption, ICE, bundles.
   */
  private static final Set<String> NEGOTIATED =
      Set.of(
          "crypto",
          "setup",
          "fingerprint",
          "candidate",
          "end-of-candidates",
          "ice-ufrag",
          "ice-pwd",
          "ice-options",
          "ice-lite",
          "group",
          "mid",
          "rtcp-mux",
          "acap",
          "tcap",
          "pcfg");

  private static final List<String> OF_ONE_FORMAT = List.of("a=rtpmap:", "a=fmtp:", "a=rtcp-fb:");

  private Attributes() {}

  static List<String> withoutNegotiation(List<String> lines) {
    return lines.stream().filter(line -> !NEGOTIATED.contains(name(line))).toList();
  }

  /** Whether the line is about one of these formats, or about none in particular. */
  static boolean isFor(String line, List<String> formats) {
    return OF_ONE_FORMAT.stream()
        .filter(line::startsWith)
        .map(prefix -> line.substring(prefix.length()).split(" ", 2)[0])
        .allMatch(format -> format.equals("*") || formats.contains(format));
  }

  private static String name(String line) {
    return line.startsWith("a=") ? line.substring(2).split(":", 2)[0].strip() : "";
  }
}
