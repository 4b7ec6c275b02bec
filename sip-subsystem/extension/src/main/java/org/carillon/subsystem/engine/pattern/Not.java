package org.carillon.subsystem.engine.pattern;

import jakarta.servlet.sip.SipServletRequest;
import org.carillon.subsystem.engine.settings.RequestPattern;

/**
 * The part must not match.
 *
 * @param part the condition to turn round
 */
public record Not(RequestPattern part) implements RequestPattern {
  @Override
  public boolean matches(SipServletRequest request) {
    return !part.matches(request);
  }
}
