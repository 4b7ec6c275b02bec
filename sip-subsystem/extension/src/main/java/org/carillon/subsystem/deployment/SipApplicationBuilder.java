package org.carillon.subsystem.deployment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.carillon.subsystem.engine.settings.ApplicationKey;
import org.carillon.subsystem.engine.settings.ConcurrencyMode;
import org.carillon.subsystem.engine.settings.SipApplicationDescriptor;
import org.carillon.subsystem.engine.settings.SipServletDescriptor;
import org.carillon.subsystem.engine.settings.SipServletMapping;
import org.jboss.as.server.deployment.DeploymentUnitProcessingException;

/**
 * Collects what {@code sip.xml} and then the annotations say of one application. What came first
 * wins, as JSR 289 18.3 gives the file precedence; contradictions are errors.
 */
final class SipApplicationBuilder {
  /** JSR 289 6.1.2. */
  private static final int DEFAULT_SESSION_MINUTES = 3;

  /** JSR 289 10.2.3. */
  private static final int DEFAULT_PROXY_SECONDS = 180;

  private final String deployment;
  private final Map<String, SipServletDescriptor> servlets = new LinkedHashMap<>();
  private final Set<String> listeners = new LinkedHashSet<>();
  private final List<SipServletMapping> mappings = new ArrayList<>();
  private final Map<String, String> contextParameters = new LinkedHashMap<>();
  private Optional<String> name = Optional.empty();
  private Optional<String> mainServlet = Optional.empty();
  private Optional<Integer> sessionMinutes = Optional.empty();
  private Optional<Integer> proxySeconds = Optional.empty();
  private Optional<ConcurrencyMode> concurrency = Optional.empty();
  private Optional<ApplicationKey> key = Optional.empty();

  SipApplicationBuilder(String deployment) {
    this.deployment = deployment;
  }

  /** Whether nothing speaks of a SIP application so far. */
  boolean isEmpty() {
    return name.isEmpty() && servlets.isEmpty() && listeners.isEmpty();
  }

  void name(String value) throws DeploymentUnitProcessingException {
    if (name.isPresent() && !name.get().equals(value)) {
      throw SipDeploymentLogger.LOGGER.twoNames(deployment, name.get(), value);
    }
    name = Optional.of(value);
  }

  void mainServlet(String value) {
    mainServlet = mainServlet.or(() -> Optional.of(value));
  }

  void sessionTimeout(int minutes) {
    sessionMinutes = sessionMinutes.or(() -> Optional.of(minutes));
  }

  void proxyTimeout(int seconds) {
    proxySeconds = proxySeconds.or(() -> Optional.of(seconds));
  }

  void concurrency(ConcurrencyMode mode) {
    concurrency = concurrency.or(() -> Optional.of(mode));
  }

  void servlet(SipServletDescriptor servlet) throws DeploymentUnitProcessingException {
    SipServletDescriptor known = servlets.putIfAbsent(servlet.name(), servlet);
    if (known != null && !known.className().equals(servlet.className())) {
      throw SipDeploymentLogger.LOGGER.twoServlets(
          servlet.name(), deployment, known.className(), servlet.className());
    }
  }

  void listener(String className) {
    listeners.add(className);
  }

  void mapping(SipServletMapping mapping) {
    mappings.add(mapping);
  }

  void contextParameter(String parameter, String value) {
    contextParameters.put(parameter, value);
  }

  void applicationKey(ApplicationKey value) throws DeploymentUnitProcessingException {
    if (key.isPresent() && !key.get().equals(value)) {
      throw SipDeploymentLogger.LOGGER.twoApplicationKeys(
          deployment,
          key.get().className(),
          key.get().methodName(),
          value.className(),
          value.methodName());
    }
    key = Optional.of(value);
  }

  /** The application; an archive that names none is called like its module. */
  SipApplicationDescriptor build(String moduleName) throws DeploymentUnitProcessingException {
    String applicationName = name.orElse(moduleName);
    Optional<String> main = mainServlet.or(this::onlyServlet);
    if (main.isPresent()) {
      requireServlet(applicationName, main.get(), "main-servlet");
    } else if (mappings.isEmpty() && !servlets.isEmpty()) {
      throw SipDeploymentLogger.LOGGER.noMainServlet(applicationName, deployment, servlets.size());
    }
    for (SipServletMapping mapping : mappings) {
      requireServlet(applicationName, mapping.servletName(), "servlet-mapping");
    }
    return new SipApplicationDescriptor(
        applicationName,
        main,
        List.copyOf(servlets.values()),
        List.copyOf(listeners),
        List.copyOf(mappings),
        Map.copyOf(contextParameters),
        sessionMinutes.orElse(DEFAULT_SESSION_MINUTES),
        proxySeconds.orElse(DEFAULT_PROXY_SECONDS),
        concurrency,
        key);
  }

  private Optional<String> onlyServlet() {
    return servlets.size() == 1 && mappings.isEmpty()
        ? Optional.of(servlets.keySet().iterator().next())
        : Optional.empty();
  }

  private void requireServlet(String application, String servlet, String place)
      throws DeploymentUnitProcessingException {
    if (!servlets.containsKey(servlet)) {
      throw SipDeploymentLogger.LOGGER.unknownServlet(
          application, deployment, servlet, place, servlets.keySet().toString());
    }
  }
}
