package org.carillon.subsystem.deployment;

import org.jboss.as.ee.component.Attachments;
import org.jboss.as.ee.component.deployers.EEResourceReferenceProcessorRegistry;
import org.jboss.as.server.deployment.DeploymentPhaseContext;
import org.jboss.as.server.deployment.DeploymentUnit;
import org.jboss.as.server.deployment.DeploymentUnitProcessor;

/** Teaches WildFly what {@code @Resource} means on a field of a SIP type, in every archive. */
final class SipResourceProcessor implements DeploymentUnitProcessor {

  @Override
  public void deploy(DeploymentPhaseContext context) {
    DeploymentUnit unit = context.getDeploymentUnit();
    EEResourceReferenceProcessorRegistry registry =
        unit.getAttachment(Attachments.RESOURCE_REFERENCE_PROCESSOR_REGISTRY);
    if (registry != null) {
      for (SipResource resource : SipResource.values()) {
        registry.registerResourceReferenceProcessor(resource);
      }
    }
  }
}
