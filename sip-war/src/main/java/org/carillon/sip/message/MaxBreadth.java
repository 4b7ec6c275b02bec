package org.carillon.sip.message;

import jakarta.servlet.sip.SipServletRequest;
import java.util.Optional;

/** On how many ways at once a request may go on from here (RFC 5393 5). */
public final class MaxBreadth {

  /** Tells it. */
  public static final String HEADER = "Max-Breadth";

  /** What a request without the header counts as (RFC 5393 5.3.1). */
  private static final int USUAL = 60;

  private MaxBreadth() {}

  /** The number of ways that a request brings; one that cannot be read is none that limits us. */
  public static int of(SipServletRequest request) {
    return Optional.ofNullable(request.getHeader(HEADER))
        .map(String::strip)
        .filter(value -> value.matches("[0-9]{1,9}"))
        .map(Integer::valueOf)
        .orElse(USUAL);
  }

  /** Says it in a request of ours. */
  public static void set(SipServletRequest request, int ways) {
    request.setHeader(HEADER, Integer.toString(ways));
  }
}
