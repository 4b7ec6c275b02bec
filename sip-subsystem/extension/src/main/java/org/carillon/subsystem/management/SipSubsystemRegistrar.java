package org.carillon.subsystem.management;

import java.util.Optional;
import java.util.function.Consumer;
import org.carillon.subsystem.deployment.SipDeploymentChain;
import org.carillon.subsystem.engine.server.SipServer;
import org.carillon.subsystem.engine.settings.SipServerSettings;
import org.jboss.as.controller.OperationContext;
import org.jboss.as.controller.OperationFailedException;
import org.jboss.as.controller.PathElement;
import org.jboss.as.controller.ResourceDefinition;
import org.jboss.as.controller.ResourceRegistration;
import org.jboss.as.controller.SubsystemRegistration;
import org.jboss.as.controller.capability.RuntimeCapability;
import org.jboss.as.controller.descriptions.ParentResourceDescriptionResolver;
import org.jboss.as.controller.descriptions.SubsystemResourceDescriptionResolver;
import org.jboss.as.controller.registry.ManagementResourceRegistration;
import org.jboss.as.server.suspend.SuspendableActivityRegistry;
import org.jboss.dmr.ModelNode;
import org.wildfly.service.capture.FunctionExecutor;
import org.wildfly.service.descriptor.NullaryServiceDescriptor;
import org.wildfly.subsystem.resource.ManagementResourceRegistrar;
import org.wildfly.subsystem.resource.ManagementResourceRegistrationContext;
import org.wildfly.subsystem.resource.ResourceDescriptor;
import org.wildfly.subsystem.resource.SubsystemResourceDefinitionRegistrar;
import org.wildfly.subsystem.resource.operation.ResourceOperationRuntimeHandler;
import org.wildfly.subsystem.service.ResourceServiceConfigurator;
import org.wildfly.subsystem.service.ResourceServiceInstaller;
import org.wildfly.subsystem.service.ServiceDependency;
import org.wildfly.subsystem.service.capture.ServiceValueExecutorRegistry;

/** The resource {@code /subsystem=sip}: the SIP server, its metrics and its deployment chain. */
final class SipSubsystemRegistrar
    implements SubsystemResourceDefinitionRegistrar, ResourceServiceConfigurator {
  static final String NAME = "sip";
  static final PathElement PATH = SubsystemResourceDefinitionRegistrar.pathElement(NAME);
  static final ParentResourceDescriptionResolver RESOLVER =
      new SubsystemResourceDescriptionResolver(NAME, SipSubsystemRegistrar.class);

  static final NullaryServiceDescriptor<SipServer> SIP_SERVER =
      NullaryServiceDescriptor.of("org.carillon.sip.server", SipServer.class);
  static final RuntimeCapability<Void> SIP_SERVER_CAPABILITY =
      RuntimeCapability.Builder.of(SIP_SERVER).build();

  private final ServiceValueExecutorRegistry<SipServer> running =
      ServiceValueExecutorRegistry.newInstance();

  @Override
  public ManagementResourceRegistration register(
      SubsystemRegistration parent, ManagementResourceRegistrationContext context) {
    ManagementResourceRegistration registration =
        parent.registerSubsystemModel(
            ResourceDefinition.builder(ResourceRegistration.of(PATH), RESOLVER).build());
    var descriptor =
        ResourceDescriptor.builder(RESOLVER)
            .addCapability(SIP_SERVER_CAPABILITY)
            .withRuntimeHandler(ResourceOperationRuntimeHandler.configureService(this))
            .withDeploymentChainContributor(new SipDeploymentChain(NAME, SIP_SERVER));
    CheckedWriteHandler write = new CheckedWriteHandler(SipServerAttributes::settings);
    SipServerAttributes.ALL.forEach(attribute -> descriptor.addAttribute(attribute, write));
    ManagementResourceRegistrar.of(descriptor.build()).register(registration);
    new SipConnectorRegistrar().register(registration, context);
    if (context.isRuntimeOnlyRegistrationValid()) {
      SipMetrics.register(registration, this::running);
    }
    return registration;
  }

  private Optional<FunctionExecutor<SipServer>> running() {
    return Optional.ofNullable(running.getExecutor(ServiceDependency.on(SIP_SERVER)));
  }

  @Override
  public ResourceServiceInstaller configure(OperationContext context, ModelNode model)
      throws OperationFailedException {
    SipServerSettings settings = SipServerAttributes.settings(context, model);
    return operationContext -> {
      var builder = operationContext.getCapabilityServiceTarget().addService();
      Consumer<SipServer> provided = builder.provides(SIP_SERVER_CAPABILITY);
      var suspensions = builder.requires(SuspendableActivityRegistry.SERVICE_DESCRIPTOR);
      var captor = running.add(ServiceDependency.on(SIP_SERVER));
      var controller =
          builder
              .setInstance(new SipServerService(settings, suspensions, provided.andThen(captor)))
              .install();
      return removal -> removal.removeService(controller);
    };
  }
}
