package org.carillon.subsystem.engine.pattern;

import jakarta.servlet.sip.SipServletRequest;
import java.util.List;
import org.carillon.subsystem.engine.settings.RequestPattern;

/**
 * One part must match.
 *
 * @param parts one or more conditions
 */
public record Or(List<RequestPattern> parts) implements RequestPattern {
  /** Copies the parts. */
  public Or {
    parts = List.copyOf(parts);
  }

  @Override
  public boolean matches(SipServletRequest request) {
    return parts.stream().anyMatch(part -> part.matches(request));
  }
}
