package org.carillon.subsystem.engine.settings;

import java.util.Map;

/**
 * One SIP servlet of an application.
 *
 * @param name its name in sip.xml or {@code @SipServlet}
 * @param className its class
 * @param loadOnStartup order of initialisation; negative: after all others
 * @param initParameters for {@code ServletConfig}
 */
public record SipServletDescriptor(
    String name, String className, int loadOnStartup, Map<String, String> initParameters) {

  /** Checks the names. */
  public SipServletDescriptor {
    Checks.text(name, "name of a SIP servlet");
    Checks.text(className, "class of the SIP servlet " + name);
    initParameters = Map.copyOf(initParameters);
  }
}
