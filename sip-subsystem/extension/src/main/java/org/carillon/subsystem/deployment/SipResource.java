package org.carillon.subsystem.deployment;

import java.util.function.Function;
import org.carillon.subsystem.engine.application.SipApplication;
import org.jboss.as.ee.component.InjectionSource;
import org.jboss.as.ee.component.deployers.EEResourceReferenceProcessor;
import org.jboss.as.server.deployment.DeploymentUnitProcessingException;

/**
 * What {@code @Resource} and {@code java:app} offer of a SIP application (JSR 289 18.2.2, 18.4).
 */
enum SipResource implements EEResourceReferenceProcessor {
  /** Makes requests, addresses and application sessions. */
  SIP_FACTORY("SipFactory", SipApplication::sipFactory),
  /** Makes timers. */
  TIMER_SERVICE("TimerService", SipApplication::timerService),
  /** Finds sessions. */
  SIP_SESSIONS_UTIL("SipSessionsUtil", SipApplication::sipSessionsUtil);

  private final String simpleName;
  private final Function<SipApplication, Object> value;

  SipResource(String simpleName, Function<SipApplication, Object> value) {
    this.simpleName = simpleName;
    this.value = value;
  }

  /** The last part of the JNDI name. */
  String simpleName() {
    return simpleName;
  }

  /** {@code java:app/<application name>/SipFactory} and the like. */
  String jndiName(String applicationName) {
    return "java:app/" + applicationName + "/" + simpleName;
  }

  Object of(SipApplication application) {
    return value.apply(application);
  }

  @Override
  public String getResourceReferenceType() {
    return "jakarta.servlet.sip." + simpleName;
  }

  @Override
  public InjectionSource getResourceReferenceBindingSource()
      throws DeploymentUnitProcessingException {
    return new SipResourceSource(this);
  }
}
