package org.carillon.subsystem.engine.pattern;

import jakarta.servlet.sip.SipServletRequest;
import java.util.Locale;
import org.carillon.subsystem.engine.settings.RequestPattern;

/**
 * The variable has that text in its value.
 *
 * @param variable what to look at
 * @param value the text to find
 * @param ignoreCase whether upper and lower case are the same
 */
public record Contains(RequestVariable variable, String value, boolean ignoreCase)
    implements RequestPattern {
  @Override
  public boolean matches(SipServletRequest request) {
    return variable.valueIn(request).filter(this::inside).isPresent();
  }

  private boolean inside(String actual) {
    return ignoreCase
        ? actual.toLowerCase(Locale.ROOT).contains(value.toLowerCase(Locale.ROOT))
        : actual.contains(value);
  }
}
