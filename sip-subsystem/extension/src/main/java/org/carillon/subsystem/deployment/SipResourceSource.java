package org.carillon.subsystem.deployment;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.carillon.subsystem.engine.application.SipApplication;
import org.jboss.as.ee.component.InjectionSource;
import org.jboss.as.naming.ContextListAndJndiViewManagedReferenceFactory;
import org.jboss.as.naming.ManagedReference;
import org.jboss.as.naming.ManagedReferenceFactory;
import org.jboss.as.naming.ValueManagedReference;
import org.jboss.as.server.deployment.DeploymentPhaseContext;
import org.jboss.as.server.deployment.DeploymentUnit;
import org.jboss.as.server.deployment.DeploymentUnitProcessingException;
import org.jboss.msc.inject.Injector;
import org.jboss.msc.service.ServiceBuilder;

/**
 * Binds a resource of a SIP application. The binding depends on the application's MSC service, so a
 * component of any archive of the EAR starts after the application exists, whatever the order.
 */
final class SipResourceSource extends InjectionSource {
  private final SipResource resource;

  SipResourceSource(SipResource resource) {
    this.resource = resource;
  }

  @Override
  public void getResourceValue(
      ResolutionContext resolution,
      ServiceBuilder<?> builder,
      DeploymentPhaseContext phase,
      Injector<ManagedReferenceFactory> injector)
      throws DeploymentUnitProcessingException {
    Supplier<SipApplication> application =
        builder.requires(application(phase.getDeploymentUnit()).serviceName());
    injector.inject(new Binding(resource, application));
  }

  private SipDeployment application(DeploymentUnit unit) throws DeploymentUnitProcessingException {
    List<SipDeployment> applications = SipDeployment.visibleTo(unit);
    String archive = SipDeployment.top(unit).getName();
    if (applications.isEmpty()) {
      throw SipDeploymentLogger.LOGGER.noApplication(
          unit.getName(), resource.getResourceReferenceType(), archive);
    }
    if (applications.size() > 1) {
      throw SipDeploymentLogger.LOGGER.severalApplications(
          unit.getName(),
          resource.getResourceReferenceType(),
          archive,
          applications.size(),
          applications.stream().map(a -> a.descriptor().name()).collect(Collectors.joining(", ")),
          resource.simpleName());
    }
    return applications.get(0);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SipResourceSource && ((SipResourceSource) other).resource == resource;
  }

  @Override
  public int hashCode() {
    return Objects.hash(resource);
  }

  /** What JNDI holds; it shows the type instead of making the CLI call into the application. */
  private record Binding(SipResource resource, Supplier<SipApplication> application)
      implements ContextListAndJndiViewManagedReferenceFactory {
    @Override
    public ManagedReference getReference() {
      return new ValueManagedReference(resource.of(application.get()));
    }

    @Override
    public String getInstanceClassName() {
      return resource.getResourceReferenceType();
    }

    @Override
    public String getJndiViewInstanceValue() {
      return application.get().name();
    }
  }
}
