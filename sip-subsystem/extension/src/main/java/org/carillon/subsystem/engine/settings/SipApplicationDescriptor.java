package org.carillon.subsystem.engine.settings;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What sip.xml and the annotations say of an application.
 *
 * @param name unique in the server
 * @param mainServlet gets every initial request; with one servlet only it need not be named
 * @param servlets the SIP servlets
 * @param listenerClassNames the SIP listeners; a class that is a servlet too is one instance
 * @param mappings tried in this order when there is no main servlet
 * @param contextParameters for {@code ServletContext.getInitParameter}
 * @param sessionTimeoutMinutes until an idle application session expires; 0: never
 * @param proxyTimeoutSeconds until a proxy branch gives up
 * @param concurrencyMode the application's own choice
 * @param applicationKey its {@code @SipApplicationKey} method
 */
public record SipApplicationDescriptor(
    String name,
    Optional<String> mainServlet,
    List<SipServletDescriptor> servlets,
    List<String> listenerClassNames,
    List<SipServletMapping> mappings,
    Map<String, String> contextParameters,
    int sessionTimeoutMinutes,
    int proxyTimeoutSeconds,
    Optional<ConcurrencyMode> concurrencyMode,
    Optional<ApplicationKey> applicationKey) {

  /**
   * Checks that names refer to servlets of this application.
   *
   * @throws IllegalArgumentException naming the value and what to do
   */
  public SipApplicationDescriptor {
    Checks.text(name, "name of the SIP application");
    servlets = List.copyOf(servlets);
    listenerClassNames = List.copyOf(listenerClassNames);
    mappings = List.copyOf(mappings);
    contextParameters = Map.copyOf(contextParameters);
    List<String> known = servlets.stream().map(SipServletDescriptor::name).toList();
    mainServlet.ifPresent(servlet -> checkKnown(known, servlet, "main servlet"));
    mappings.forEach(mapping -> checkKnown(known, mapping.servletName(), "servlet of a mapping"));
  }

  /** The servlet of every initial request, unless mappings choose. */
  public Optional<String> effectiveMainServlet() {
    if (mainServlet.isEmpty() && mappings.isEmpty() && servlets.size() == 1) {
      return Optional.of(servlets.get(0).name());
    }
    return mainServlet;
  }

  private static void checkKnown(List<String> known, String servlet, String what) {
    if (!known.contains(servlet)) {
      throw new IllegalArgumentException(
          "The %s is %s: name one of the servlets %s.".formatted(what, servlet, known));
    }
  }
}
