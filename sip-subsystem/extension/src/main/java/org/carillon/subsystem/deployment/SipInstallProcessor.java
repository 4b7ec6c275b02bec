package org.carillon.subsystem.deployment;

import io.undertow.servlet.api.ListenerInfo;
import io.undertow.servlet.util.ImmediateInstanceFactory;
import org.carillon.subsystem.engine.application.SipApplication;
import org.carillon.subsystem.engine.server.SipServer;
import org.jboss.as.server.deployment.DeploymentPhaseContext;
import org.jboss.as.server.deployment.DeploymentUnit;
import org.jboss.as.server.deployment.DeploymentUnitProcessingException;
import org.jboss.as.server.deployment.DeploymentUnitProcessor;
import org.jboss.as.web.common.WarMetaData;
import org.wildfly.extension.undertow.deployment.UndertowAttachments;
import org.wildfly.service.descriptor.NullaryServiceDescriptor;

/**
 * Installs the MSC service of a SIP application, makes the web application depend on it, and starts
 * and stops the SIP servlets with the servlet context.
 */
final class SipInstallProcessor implements DeploymentUnitProcessor {
  private final NullaryServiceDescriptor<SipServer> sipServer;

  SipInstallProcessor(NullaryServiceDescriptor<SipServer> sipServer) {
    this.sipServer = sipServer;
  }

  @Override
  public void deploy(DeploymentPhaseContext context) throws DeploymentUnitProcessingException {
    DeploymentUnit unit = context.getDeploymentUnit();
    if (!SipDeployment.isSipApplication(unit)) {
      return;
    }
    SipDeployment deployment = SipDeployment.visibleTo(unit).get(0);
    var builder = context.getRequirementServiceTarget().addService();
    var provided = builder.<SipApplication>provides(deployment.serviceName());
    SipApplicationService service =
        new SipApplicationService(
            deployment.descriptor(),
            unit.getName(),
            WebApplicationEnvironment.of(unit),
            builder.requires(sipServer),
            provided);
    builder.setInstance(service).install();
    unit.getAttachment(WarMetaData.ATTACHMENT_KEY)
        .addAdditionalDependency(deployment.serviceName());
    // The web application requires the service above, so it only asks while there is a value.
    unit.addToAttachmentList(
        UndertowAttachments.UNDERTOW_SERVLET_EXTENSIONS,
        (web, servletContext) -> {
          SipApplication application = service.application();
          application.bind(servletContext);
          web.addListener(
              new ListenerInfo(
                  SipApplicationLifecycle.class,
                  new ImmediateInstanceFactory<>(
                      new SipApplicationLifecycle(
                          application, deployment.descriptor(), unit.getName()))));
        });
  }
}
