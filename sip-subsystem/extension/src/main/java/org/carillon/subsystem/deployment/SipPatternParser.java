package org.carillon.subsystem.deployment;

import java.util.ArrayList;
import java.util.List;
import org.carillon.subsystem.engine.pattern.And;
import org.carillon.subsystem.engine.pattern.Contains;
import org.carillon.subsystem.engine.pattern.Equal;
import org.carillon.subsystem.engine.pattern.Exists;
import org.carillon.subsystem.engine.pattern.Not;
import org.carillon.subsystem.engine.pattern.Or;
import org.carillon.subsystem.engine.pattern.RequestVariable;
import org.carillon.subsystem.engine.pattern.SubdomainOf;
import org.carillon.subsystem.engine.settings.RequestPattern;
import org.jboss.as.server.deployment.DeploymentUnitProcessingException;

/** Builds the condition of a servlet mapping (SIP Servlet 1.1, 16.2) from its XML. */
final class SipPatternParser {
  private static final String IGNORE_CASE = "ignore-case";

  private final String file;
  private final String servlet;

  /**
   * @param file what messages call the file
   * @param servlet whose mapping it is, for messages
   */
  SipPatternParser(String file, String servlet) {
    this.file = file;
    this.servlet = servlet;
  }

  /** The condition inside {@code <pattern>}. */
  RequestPattern parse(SipXmlElement pattern) throws DeploymentUnitProcessingException {
    return only(pattern);
  }

  private RequestPattern condition(SipXmlElement element) throws DeploymentUnitProcessingException {
    return switch (element.name()) {
      case "and" -> new And(several(element));
      case "or" -> new Or(several(element));
      case "not" -> new Not(only(element));
      case "equal" -> new Equal(variable(element), value(element), element.isTrue(IGNORE_CASE));
      case "contains" ->
          new Contains(variable(element), value(element), element.isTrue(IGNORE_CASE));
      case "exists" -> new Exists(variable(element));
      case "subdomain-of" -> new SubdomainOf(variable(element), value(element));
      default ->
          throw SipDeploymentLogger.LOGGER.unknownCondition(file, element.line(), element.name());
    };
  }

  private List<RequestPattern> several(SipXmlElement parent)
      throws DeploymentUnitProcessingException {
    List<RequestPattern> conditions = new ArrayList<>();
    for (SipXmlElement child : parent.children()) {
      conditions.add(condition(child));
    }
    if (conditions.isEmpty()) {
      throw wrongCount(parent, "one or more");
    }
    return List.copyOf(conditions);
  }

  private RequestPattern only(SipXmlElement parent) throws DeploymentUnitProcessingException {
    if (parent.children().size() != 1) {
      throw wrongCount(parent, "exactly one");
    }
    return condition(parent.children().get(0));
  }

  private RequestVariable variable(SipXmlElement element) throws DeploymentUnitProcessingException {
    String name = required(element, "var");
    try {
      return RequestVariable.of(name);
    } catch (IllegalArgumentException failure) {
      throw SipDeploymentLogger.LOGGER.invalidPattern(
          file, element.line(), servlet, failure.getMessage(), failure);
    }
  }

  private String value(SipXmlElement element) throws DeploymentUnitProcessingException {
    return required(element, "value");
  }

  private String required(SipXmlElement element, String child)
      throws DeploymentUnitProcessingException {
    return element
        .childText(child)
        .orElseThrow(
            () ->
                SipDeploymentLogger.LOGGER.elementMissing(
                    file, element.line(), element.name(), child));
  }

  private DeploymentUnitProcessingException wrongCount(SipXmlElement parent, String needed) {
    return SipDeploymentLogger.LOGGER.wrongConditionCount(
        file, parent.line(), parent.name(), parent.children().size(), needed);
  }
}
