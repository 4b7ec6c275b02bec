package org.carillon.subsystem.deployment;

import java.util.function.Consumer;
import org.carillon.subsystem.engine.server.SipServer;
import org.jboss.as.server.DeploymentProcessorTarget;
import org.jboss.as.server.deployment.DeploymentUnitProcessor;
import org.jboss.as.server.deployment.Phase;
import org.wildfly.service.descriptor.NullaryServiceDescriptor;

/**
 * Adds the processors that make SIP applications of deployments to WildFly's deployment chain.
 *
 * @param subsystem the name under which WildFly keeps the processors
 * @param sipServer the server that the applications run on
 */
public record SipDeploymentChain(String subsystem, NullaryServiceDescriptor<SipServer> sipServer)
    implements Consumer<DeploymentProcessorTarget> {
  /** The registry of resource references must exist. */
  private static final int AFTER_RESOURCE_REGISTRY =
      Phase.STRUCTURE_EE_RESOURCE_INJECTION_REGISTRY + 1;

  /** Components must be described before WildFly looks at a WAR's own ones. */
  private static final int BEFORE_WEB_COMPONENTS = Phase.PARSE_WEB_COMPONENTS - 1;

  private static final int WITH_WAR_DEPENDENCIES = Phase.DEPENDENCIES_WAR_MODULE + 1;

  /** The WAR's deployment must find our service among its dependencies. */
  private static final int BEFORE_WAR_DEPLOYMENT = Phase.INSTALL_WAR_DEPLOYMENT - 1;

  @Override
  public void accept(DeploymentProcessorTarget target) {
    add(target, Phase.STRUCTURE, AFTER_RESOURCE_REGISTRY, new SipResourceProcessor());
    add(target, Phase.PARSE, BEFORE_WEB_COMPONENTS, new SipParseProcessor());
    add(target, Phase.DEPENDENCIES, WITH_WAR_DEPENDENCIES, new SipDependencyProcessor());
    add(target, Phase.INSTALL, BEFORE_WAR_DEPLOYMENT, new SipInstallProcessor(sipServer));
  }

  private void add(
      DeploymentProcessorTarget target,
      Phase phase,
      int priority,
      DeploymentUnitProcessor processor) {
    target.addDeploymentProcessor(subsystem, phase, priority, processor);
  }
}
