package org.carillon.subsystem.engine.pattern;

import jakarta.servlet.sip.SipServletRequest;
import java.util.Locale;
import org.carillon.subsystem.engine.settings.RequestPattern;

/**
 * The variable is that domain or one below it; for a telephone number: it begins with that number.
 *
 * @param variable a host or a telephone number
 * @param value the domain, or the beginning of the number
 */
public record SubdomainOf(RequestVariable variable, String value) implements RequestPattern {
  @Override
  public boolean matches(SipServletRequest request) {
    return variable.valueIn(request).filter(this::below).isPresent();
  }

  private boolean below(String actual) {
    if (variable.isTelephoneNumber()) {
      return actual.startsWith(value);
    }
    String host = actual.toLowerCase(Locale.ROOT);
    String domain = value.toLowerCase(Locale.ROOT);
    return host.equals(domain) || host.endsWith("." + domain);
  }
}
