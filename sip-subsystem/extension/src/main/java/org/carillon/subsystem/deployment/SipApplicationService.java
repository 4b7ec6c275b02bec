package org.carillon.subsystem.deployment;

import java.util.function.Consumer;
import java.util.function.Supplier;
import org.carillon.subsystem.engine.application.ApplicationEnvironment;
import org.carillon.subsystem.engine.application.SipApplication;
import org.carillon.subsystem.engine.server.SipServer;
import org.carillon.subsystem.engine.settings.SipApplicationDescriptor;
import org.jboss.msc.Service;
import org.jboss.msc.service.StartContext;
import org.jboss.msc.service.StartException;
import org.jboss.msc.service.StopContext;

/**
 * A SIP application as an MSC service. It needs the SIP server only, so factory, timers and session
 * utilities exist before any component of the deployment; servlets start with the web application.
 */
final class SipApplicationService implements Service {
  private final SipApplicationDescriptor descriptor;
  private final String deployment;
  private final ApplicationEnvironment environment;
  private final Supplier<SipServer> server;
  private final Consumer<SipApplication> provided;
  private volatile SipApplication application;

  SipApplicationService(
      SipApplicationDescriptor descriptor,
      String deployment,
      ApplicationEnvironment environment,
      Supplier<SipServer> server,
      Consumer<SipApplication> provided) {
    this.descriptor = descriptor;
    this.deployment = deployment;
    this.environment = environment;
    this.server = server;
    this.provided = provided;
  }

  /** The application of the present start; asked only by services that depend on this one. */
  SipApplication application() {
    return application;
  }

  @Override
  public void start(StartContext context) throws StartException {
    try {
      application = new SipApplication(server.get(), descriptor, environment);
    } catch (RuntimeException failure) {
      throw SipDeploymentLogger.LOGGER.applicationFailed(
          descriptor.name(), deployment, failure.getMessage(), failure);
    }
    provided.accept(application);
  }

  @Override
  public void stop(StopContext context) {
    provided.accept(null);
    application = null;
  }
}
