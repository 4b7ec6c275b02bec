package org.carillon.subsystem.engine.application;

import jakarta.servlet.sip.SipServletRequest;
import org.carillon.subsystem.engine.settings.SipServletMapping;
import org.mobicents.servlet.sip.core.descriptor.MatchingRule;
import org.mobicents.servlet.sip.core.descriptor.MobicentsSipServletMapping;

/** A servlet mapping as the engine wants it. */
record EngineMapping(SipServletMapping mapping)
    implements MobicentsSipServletMapping, MatchingRule {

  @Override
  public String getServletName() {
    return mapping.servletName();
  }

  @Override
  public MatchingRule getMatchingRule() {
    return this;
  }

  @Override
  public boolean matches(SipServletRequest request) {
    return mapping.pattern().matches(request);
  }

  @Override
  public String getExpression() {
    return mapping.pattern().toString();
  }

  @Override
  public void setServletName(String name) {
    throw new UnsupportedOperationException("mappings do not change");
  }

  @Override
  public void setMatchingRule(MatchingRule rule) {
    throw new UnsupportedOperationException("mappings do not change");
  }
}
