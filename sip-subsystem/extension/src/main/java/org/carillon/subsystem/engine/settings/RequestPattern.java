package org.carillon.subsystem.engine.settings;

import jakarta.servlet.sip.SipServletRequest;

/**
 * A condition on an initial request (SIP Servlet 1.1, 16.1); {@code engine.pattern} has the
 * operators of sip.xml.
 */
@FunctionalInterface
public interface RequestPattern {
  /** Whether the request satisfies this condition. */
  boolean matches(SipServletRequest request);
}
