package org.carillon.subsystem.engine.pattern;

import jakarta.servlet.sip.SipServletRequest;
import org.carillon.subsystem.engine.settings.RequestPattern;

/**
 * The variable has a value.
 *
 * @param variable what to look at
 */
public record Exists(RequestVariable variable) implements RequestPattern {
  @Override
  public boolean matches(SipServletRequest request) {
    return variable.valueIn(request).isPresent();
  }
}
