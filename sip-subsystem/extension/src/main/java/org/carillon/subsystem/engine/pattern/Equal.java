package org.carillon.subsystem.engine.pattern;

import jakarta.servlet.sip.SipServletRequest;
import org.carillon.subsystem.engine.settings.RequestPattern;

/**
 * The variable has that value. URIs are compared as URIs only by their text; use their parts.
 *
 * @param variable what to look at
 * @param value what it must be
 * @param ignoreCase whether upper and lower case are the same
 */
public record Equal(RequestVariable variable, String value, boolean ignoreCase)
    implements RequestPattern {
  @Override
  public boolean matches(SipServletRequest request) {
    return variable.valueIn(request).filter(this::same).isPresent();
  }

  private boolean same(String actual) {
    return ignoreCase ? actual.equalsIgnoreCase(value) : actual.equals(value);
  }
}
