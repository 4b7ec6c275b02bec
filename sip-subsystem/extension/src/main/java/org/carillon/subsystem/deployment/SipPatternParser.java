package org.carillon.subsystem.deployment;

import org.carillon.subsystem.engine.RequestPattern;
import org.jboss.as.server.deployment.DeploymentUnitProcessingException;

/** Builds the condition of a servlet mapping (JSR 289 17.2) from its XML. */
final class SipPatternParser {
  SipPatternParser(String file, String servlet) {}

  RequestPattern parse(SipXmlElement pattern) throws DeploymentUnitProcessingException {
    return null;
  }
}
