package org.carillon.subsystem.engine.settings;

import java.util.Locale;

/** How SIP messages travel (RFC 3261 18). */
public enum Transport {
  /** Datagrams; requests over 1,300 bytes go over TCP where there is a TCP connector. */
  UDP,
  /** A stream. */
  TCP,
  /** A stream in TLS. */
  TLS;

  /** The name in SIP URIs and Via headers, lower case. */
  public String token() {
    return name().toLowerCase(Locale.ROOT);
  }
}
