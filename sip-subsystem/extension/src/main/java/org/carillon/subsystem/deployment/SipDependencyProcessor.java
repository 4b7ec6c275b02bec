package org.carillon.subsystem.deployment;

import org.jboss.as.server.deployment.Attachments;
import org.jboss.as.server.deployment.DeploymentPhaseContext;
import org.jboss.as.server.deployment.DeploymentUnit;
import org.jboss.as.server.deployment.DeploymentUnitProcessor;
import org.jboss.as.server.deployment.module.ModuleDependency;
import org.jboss.modules.Module;

/**
 * Lets the archives of a deployment with a SIP application see the SIP Servlet API, EJB jars too.
 */
final class SipDependencyProcessor implements DeploymentUnitProcessor {
  private static final String API_MODULE = "jakarta.servlet.sip.api";

  @Override
  public void deploy(DeploymentPhaseContext context) {
    DeploymentUnit unit = context.getDeploymentUnit();
    if (SipDeployment.visibleTo(unit).isEmpty()) {
      return;
    }
    unit.getAttachment(Attachments.MODULE_SPECIFICATION)
        .addSystemDependency(
            ModuleDependency.Builder.of(Module.getBootModuleLoader(), API_MODULE).build());
  }
}
