package org.carillon.subsystem.engine.settings;

/**
 * A static method {@code String m(SipServletRequest)} marked {@code @SipApplicationKey}: requests
 * with the same key share an application session (SIP Servlet 1.1, 15.11.2).
 *
 * @param className the class that declares it
 * @param methodName its name
 */
public record ApplicationKey(String className, String methodName) {
  /** Checks the names. */
  public ApplicationKey {
    Checks.text(className, "class of the application key method");
    Checks.text(methodName, "name of the application key method in " + className);
  }
}
