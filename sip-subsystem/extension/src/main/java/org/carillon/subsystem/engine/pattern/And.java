package org.carillon.subsystem.engine.pattern;

import jakarta.servlet.sip.SipServletRequest;
import java.util.List;
import org.carillon.subsystem.engine.settings.RequestPattern;

/**
 * All parts must match.
 *
 * @param parts one or more conditions
 */
public record And(List<RequestPattern> parts) implements RequestPattern {
  /** Copies the parts. */
  public And {
    parts = List.copyOf(parts);
  }

  @Override
  public boolean matches(SipServletRequest request) {
    return parts.stream().allMatch(part -> part.matches(request));
  }
}
