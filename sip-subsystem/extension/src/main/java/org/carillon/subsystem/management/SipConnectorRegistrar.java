package org.carillon.subsystem.management;

import static org.carillon.subsystem.management.SipSubsystemRegistrar.SIP_SERVER;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.net.ssl.SSLContext;
import org.carillon.subsystem.engine.settings.Transport;
import org.jboss.as.controller.AttributeDefinition;
import org.jboss.as.controller.OperationContext;
import org.jboss.as.controller.OperationFailedException;
import org.jboss.as.controller.PathElement;
import org.jboss.as.controller.ResourceDefinition;
import org.jboss.as.controller.ResourceRegistration;
import org.jboss.as.controller.SimpleAttributeDefinition;
import org.jboss.as.controller.SimpleAttributeDefinitionBuilder;
import org.jboss.as.controller.capability.RuntimeCapability;
import org.jboss.as.controller.descriptions.ResourceDescriptionResolver;
import org.jboss.as.controller.registry.ManagementResourceRegistration;
import org.jboss.as.network.SocketBinding;
import org.jboss.dmr.ModelNode;
import org.jboss.dmr.ModelType;
import org.wildfly.service.descriptor.UnaryServiceDescriptor;
import org.wildfly.subsystem.resource.ChildResourceDefinitionRegistrar;
import org.wildfly.subsystem.resource.ManagementResourceRegistrar;
import org.wildfly.subsystem.resource.ManagementResourceRegistrationContext;
import org.wildfly.subsystem.resource.ResourceDescriptor;
import org.wildfly.subsystem.resource.capability.CapabilityReference;
import org.wildfly.subsystem.resource.capability.CapabilityReferenceAttributeDefinition;
import org.wildfly.subsystem.resource.operation.ResourceOperationRuntimeHandler;
import org.wildfly.subsystem.service.ResourceServiceConfigurator;
import org.wildfly.subsystem.service.ResourceServiceInstaller;

/** The resource {@code /subsystem=sip/connector=*}: one address, port and transport each. */
final class SipConnectorRegistrar
    implements ChildResourceDefinitionRegistrar, ResourceServiceConfigurator {
  static final PathElement PATH = PathElement.pathElement("connector");

  private static final UnaryServiceDescriptor<SipConnectorService> CONNECTOR =
      UnaryServiceDescriptor.of("org.carillon.sip.connector", SipConnectorService.class);
  private static final RuntimeCapability<Void> CAPABILITY =
      RuntimeCapability.Builder.of(CONNECTOR).build();
  private static final UnaryServiceDescriptor<SSLContext> SSL_CONTEXT_CAPABILITY =
      UnaryServiceDescriptor.of("org.wildfly.security.ssl-context", SSLContext.class);

  static final CapabilityReferenceAttributeDefinition<SocketBinding> SOCKET_BINDING =
      new CapabilityReferenceAttributeDefinition.Builder<>(
              "socket-binding",
              CapabilityReference.builder(CAPABILITY, SocketBinding.SERVICE_DESCRIPTOR).build())
          .setRequired(true)
          .setRestartAllServices()
          .build();
  static final SimpleAttributeDefinition TRANSPORT =
      new SimpleAttributeDefinitionBuilder("transport", ModelType.STRING, true)
          .setDefaultValue(new ModelNode(literal(Transport.UDP)))
          .setAllowedValues(
              Stream.of(Transport.values())
                  .map(SipConnectorRegistrar::literal)
                  .toArray(String[]::new))
          .setAllowExpression(true)
          .setRestartAllServices()
          .build();
  static final CapabilityReferenceAttributeDefinition<SSLContext> SSL_CONTEXT =
      new CapabilityReferenceAttributeDefinition.Builder<>(
              "ssl-context",
              CapabilityReference.builder(CAPABILITY, SSL_CONTEXT_CAPABILITY).build())
          .setRequired(false)
          .setRestartAllServices()
          .build();
  static final List<AttributeDefinition> ATTRIBUTES =
      List.of(SOCKET_BINDING, TRANSPORT, SSL_CONTEXT);

  @Override
  public ManagementResourceRegistration register(
      ManagementResourceRegistration parent, ManagementResourceRegistrationContext context) {
    ResourceDescriptionResolver resolver = SipSubsystemRegistrar.RESOLVER.createChildResolver(PATH);
    ManagementResourceRegistration registration =
        parent.registerSubModel(
            ResourceDefinition.builder(ResourceRegistration.of(PATH), resolver).build());
    var descriptor =
        ResourceDescriptor.builder(resolver)
            .addCapability(CAPABILITY)
            .withRuntimeHandler(ResourceOperationRuntimeHandler.configureService(this));
    CheckedWriteHandler write = new CheckedWriteHandler(SipConnectorRegistrar::transport);
    ATTRIBUTES.forEach(attribute -> descriptor.addAttribute(attribute, write));
    ManagementResourceRegistrar.of(descriptor.build()).register(registration);
    return registration;
  }

  @Override
  public ResourceServiceInstaller configure(OperationContext context, ModelNode model)
      throws OperationFailedException {
    String name = context.getCurrentAddressValue();
    String binding = SOCKET_BINDING.resolveModelAttribute(context, model).asString();
    Optional<String> sslContext = sslContext(context, model);
    Transport transport = transport(context, model);
    if (transport != Transport.TLS && sslContext.isPresent()) {
      SipManagementLogger.LOGGER.sslContextUnused(name, literal(transport));
    }
    return operationContext -> {
      var builder = operationContext.getCapabilityServiceTarget().addService();
      var provided = builder.<SipConnectorService>provides(CAPABILITY);
      var server = builder.requires(SIP_SERVER);
      var socket = builder.requires(SocketBinding.SERVICE_DESCRIPTOR, binding);
      Optional<Supplier<SSLContext>> ssl =
          sslContext.map(tls -> builder.requires(SSL_CONTEXT_CAPABILITY, tls));
      var controller =
          builder
              .setInstance(new SipConnectorService(name, transport, server, socket, ssl, provided))
              .install();
      return removal -> removal.removeService(controller);
    };
  }

  /** The transport of a model that is sound: a known word, and tls only with an ssl-context. */
  private static Transport transport(OperationContext context, ModelNode model)
      throws OperationFailedException {
    String name = context.getCurrentAddressValue();
    String value = TRANSPORT.resolveModelAttribute(context, model).asString();
    for (Transport transport : Transport.values()) {
      if (literal(transport).equals(value)) {
        if (transport == Transport.TLS && sslContext(context, model).isEmpty()) {
          throw SipManagementLogger.LOGGER.sslContextMissing(name);
        }
        return transport;
      }
    }
    throw SipManagementLogger.LOGGER.unknownTransport(name, value);
  }

  private static Optional<String> sslContext(OperationContext context, ModelNode model)
      throws OperationFailedException {
    return Optional.ofNullable(SSL_CONTEXT.resolveModelAttribute(context, model).asStringOrNull());
  }

  private static String literal(Transport transport) {
    return transport.name().toLowerCase(Locale.ROOT);
  }
}
