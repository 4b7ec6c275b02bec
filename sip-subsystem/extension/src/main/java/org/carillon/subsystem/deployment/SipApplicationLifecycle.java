package org.carillon.subsystem.deployment;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.ServletException;
import org.carillon.subsystem.engine.application.SipApplication;
import org.carillon.subsystem.engine.settings.SipApplicationDescriptor;

/** Starts the SIP servlets after the application's own context listeners, stops them before. */
final class SipApplicationLifecycle implements ServletContextListener {
  private final SipApplication application;
  private final SipApplicationDescriptor descriptor;
  private final String deployment;

  SipApplicationLifecycle(
      SipApplication application, SipApplicationDescriptor descriptor, String deployment) {
    this.application = application;
    this.descriptor = descriptor;
    this.deployment = deployment;
  }

  @Override
  public void contextInitialized(ServletContextEvent event) {
    try {
      application.start();
    } catch (ServletException | RuntimeException failure) {
      application.stop();
      throw SipDeploymentLogger.LOGGER.applicationNotStarted(
          descriptor.name(), deployment, failure.getMessage(), failure);
    }
  }

  @Override
  public void contextDestroyed(ServletContextEvent event) {
    application.stop();
  }
}
