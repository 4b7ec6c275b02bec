package org.carillon.sip.sdp;

import java.util.List;

/**
 * Which way a stream goes (RFC 3264 6.1).
 *
 * @param sends whether its phone sends
 * @param receives whether its phone receives
 */
record Direction(boolean sends, boolean receives) {

  private static final List<String> LINES =
      List.of("a=sendrecv", "a=sendonly", "a=recvonly", "a=inactive");

  static boolean isIn(String line) {
    return LINES.contains(line.strip());
  }

  /** What the lines of a stream say; both ways where they say nothing. */
  static Direction of(List<String> lines) {
    String line = lines.stream().map(String::strip).filter(LINES::contains).findFirst().orElse("");
    boolean silent = line.equals("a=inactive");
    return new Direction(
        !silent && !line.equals("a=recvonly"), !silent && !line.equals("a=sendonly"));
  }

  /** What is possible with a phone that offered this. */
  Direction answering(Direction offer) {
    return new Direction(sends && offer.receives, receives && offer.sends);
  }

  String line() {
    if (sends) {
      return receives ? "a=sendrecv" : "a=sendonly";
    }
    return receives ? "a=recvonly" : "a=inactive";
  }
}
