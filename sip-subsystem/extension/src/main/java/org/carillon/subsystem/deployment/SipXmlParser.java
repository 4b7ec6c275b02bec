package org.carillon.subsystem.deployment;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.carillon.subsystem.engine.settings.SipServletDescriptor;
import org.carillon.subsystem.engine.settings.SipServletMapping;
import org.jboss.as.server.deployment.DeploymentUnitProcessingException;

/** Understands {@code WEB-INF/sip.xml} of SIP Servlet 1.1 (JSR 289 20). */
final class SipXmlParser {
  private static final int NOT_LOADED_ON_STARTUP = -1;

  /** Texts and icons for tools; they change nothing at run time. */
  private static final Set<String> INFORMATION =
      Set.of("description", "display-name", "icon", "distributable");

  private final String file;
  private final SipApplicationBuilder application;

  /**
   * @param file what messages call the file
   */
  SipXmlParser(String file, SipApplicationBuilder application) {
    this.file = file;
    this.application = application;
  }

  /** Whether annotations count beside the file; {@code metadata-complete} says they don't. */
  static boolean readsAnnotations(SipXmlElement root) {
    return !root.isTrue("metadata-complete");
  }

  void parse(SipXmlElement root) throws DeploymentUnitProcessingException {
    if (!root.name().equals("sip-app")) {
      throw SipDeploymentLogger.LOGGER.wrongRoot(file, root.line(), root.name());
    }
    for (SipXmlElement element : root.children()) {
      parseTop(element);
    }
  }

  private void parseTop(SipXmlElement element) throws DeploymentUnitProcessingException {
    switch (element.name()) {
      case "app-name" -> application.name(ownText(element));
      case "context-param" ->
          application.contextParameter(
              required(element, "param-name"), element.childText("param-value").orElse(""));
      case "listener" -> application.listener(required(element, "listener-class"));
      case "servlet" -> application.servlet(servlet(element));
      case "servlet-selection" -> parseSelection(element);
      case "servlet-mapping" -> parseMapping(element);
      case "session-config" -> {
        for (SipXmlElement timeout : element.children("session-timeout")) {
          application.sessionTimeout(number(timeout));
        }
      }
      case "proxy-config" -> {
        for (SipXmlElement timeout : element.children("proxy-timeout")) {
          application.proxyTimeout(number(timeout));
        }
      }
      default -> ignore(element);
    }
  }

  private void parseSelection(SipXmlElement selection) throws DeploymentUnitProcessingException {
    for (SipXmlElement element : selection.children()) {
      switch (element.name()) {
        case "main-servlet" -> application.mainServlet(ownText(element));
        case "servlet-mapping" -> parseMapping(element);
        default -> ignore(element);
      }
    }
  }

  private void parseMapping(SipXmlElement mapping) throws DeploymentUnitProcessingException {
    String servlet = required(mapping, "servlet-name");
    SipXmlElement pattern =
        mapping.children("pattern").stream()
            .findFirst()
            .orElseThrow(() -> missing(mapping, "pattern"));
    application.mapping(
        new SipServletMapping(servlet, new SipPatternParser(file, servlet).parse(pattern)));
  }

  private SipServletDescriptor servlet(SipXmlElement element)
      throws DeploymentUnitProcessingException {
    Map<String, String> parameters = new LinkedHashMap<>();
    for (SipXmlElement parameter : element.children("init-param")) {
      parameters.put(
          required(parameter, "param-name"), parameter.childText("param-value").orElse(""));
    }
    int loadOnStartup = NOT_LOADED_ON_STARTUP;
    for (SipXmlElement order : element.children("load-on-startup")) {
      loadOnStartup = order.text().isEmpty() ? 0 : number(order);
    }
    return new SipServletDescriptor(
        required(element, "servlet-name"),
        required(element, "servlet-class"),
        loadOnStartup,
        Map.copyOf(parameters));
  }

  private void ignore(SipXmlElement element) {
    if (!INFORMATION.contains(element.name())) {
      SipDeploymentLogger.LOGGER.elementIgnored(file, element.line(), element.name());
    }
  }

  private String ownText(SipXmlElement element) throws DeploymentUnitProcessingException {
    if (element.text().isEmpty()) {
      throw SipDeploymentLogger.LOGGER.emptyElement(file, element.line(), element.name());
    }
    return element.text();
  }

  private String required(SipXmlElement element, String child)
      throws DeploymentUnitProcessingException {
    return element.childText(child).orElseThrow(() -> missing(element, child));
  }

  private DeploymentUnitProcessingException missing(SipXmlElement element, String child) {
    return SipDeploymentLogger.LOGGER.elementMissing(file, element.line(), element.name(), child);
  }

  private int number(SipXmlElement element) throws DeploymentUnitProcessingException {
    try {
      return Integer.parseInt(element.text());
    } catch (NumberFormatException failure) {
      throw SipDeploymentLogger.LOGGER.notANumber(
          file, element.line(), element.name(), element.text());
    }
  }
}
