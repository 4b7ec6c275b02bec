package org.carillon.sip.message;

import java.util.List;

/** The methods that we serve (RFC 3261 20.5). */
public final class Allowed {

  /** The header that lists them. */
  public static final String HEADER = "Allow";

  private static final List<String> METHODS =
      List.of(
          "INVITE",
          "ACK",
          "CANCEL",
          "BYE",
          "OPTIONS",
          "PRACK",
          "UPDATE",
          "INFO",
          "REFER",
          "REGISTER");

  private static final String VALUE = String.join(", ", METHODS);

  private Allowed() {}

  /** The methods as a header value. */
  public static String value() {
    return VALUE;
  }
}
