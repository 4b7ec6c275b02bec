package org.carillon.subsystem.engine.settings;

/**
 * Which initial requests a servlet gets (SIP Servlet 1.1, 16.2).
 *
 * @param servletName a servlet of the same application
 * @param pattern the condition
 */
public record SipServletMapping(String servletName, RequestPattern pattern) {
  /** Checks the name. */
  public SipServletMapping {
    Checks.text(servletName, "servlet name of a mapping");
  }
}
