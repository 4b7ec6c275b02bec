package org.carillon.subsystem.deployment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.carillon.subsystem.engine.application.ApplicationEnvironment;
import org.jboss.as.controller.capability.CapabilityServiceSupport;
import org.jboss.as.ee.component.Attachments;
import org.jboss.as.ee.component.ComponentRegistry;
import org.jboss.as.naming.ManagedReference;
import org.jboss.as.server.deployment.DeploymentUnit;
import org.jboss.as.server.deployment.SetupAction;
import org.jboss.as.weld.WeldCapability;

/** What WildFly lends to the SIP servlets of a WAR: class loader, injection, naming and CDI. */
final class WebApplicationEnvironment implements ApplicationEnvironment {
  private final ClassLoader classLoader;
  private final ComponentRegistry components;
  private final List<SetupAction> setupActions;
  private final Optional<SipRequestScope> requestScope;

  private WebApplicationEnvironment(
      ClassLoader classLoader,
      ComponentRegistry components,
      List<SetupAction> setupActions,
      Optional<SipRequestScope> requestScope) {
    this.classLoader = classLoader;
    this.components = components;
    this.setupActions = setupActions;
    this.requestScope = requestScope;
  }

  /** Reads the attachments; phase INSTALL has them all. */
  static WebApplicationEnvironment of(DeploymentUnit unit) {
    return new WebApplicationEnvironment(
        unit.getAttachment(org.jboss.as.server.deployment.Attachments.MODULE).getClassLoader(),
        unit.getAttachment(Attachments.COMPONENT_REGISTRY),
        List.copyOf(unit.getAttachmentList(Attachments.WEB_SETUP_ACTIONS)),
        usesCdi(unit) ? Optional.of(new SipRequestScope()) : Optional.empty());
  }

  private static boolean usesCdi(DeploymentUnit unit) {
    CapabilityServiceSupport capabilities =
        unit.getAttachment(org.jboss.as.server.deployment.Attachments.CAPABILITY_SERVICE_SUPPORT);
    return capabilities
        .getOptionalCapabilityRuntimeAPI("org.wildfly.weld", WeldCapability.class)
        .map(weld -> weld.isPartOfWeldDeployment(unit))
        .orElse(false);
  }

  @Override
  public ClassLoader classLoader() {
    return classLoader;
  }

  @Override
  public Instance instantiate(Class<?> type) {
    try {
      return new Component(components.createInstanceFactory(type).getReference());
    } catch (RuntimeException failure) {
      throw SipDeploymentLogger.LOGGER.notInstantiated(
          type.getName(), failure.getMessage(), failure);
    }
  }

  @Override
  public Scope enter() {
    List<Runnable> exits = new ArrayList<>(setupActions.size() + 2);
    EnvironmentScope scope = new EnvironmentScope(exits);
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(classLoader);
    exits.add(() -> thread.setContextClassLoader(before));
    try {
      for (SetupAction action : setupActions) {
        action.setup(EnvironmentScope.NO_PROPERTIES);
        exits.add(() -> action.teardown(EnvironmentScope.NO_PROPERTIES));
      }
      requestScope.flatMap(SipRequestScope::activate).ifPresent(exits::add);
    } catch (RuntimeException failure) {
      scope.close();
      throw failure;
    }
    return scope;
  }

  private record Component(ManagedReference reference) implements Instance {
    @Override
    public Object get() {
      return reference.getInstance();
    }

    @Override
    public void release() {
      reference.release();
    }
  }
}
