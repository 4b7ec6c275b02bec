package org.carillon.subsystem.deployment;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.carillon.subsystem.engine.settings.SipApplicationDescriptor;
import org.carillon.subsystem.engine.settings.SipServletDescriptor;
import org.jboss.as.ee.component.BindingConfiguration;
import org.jboss.as.ee.component.EEModuleDescription;
import org.jboss.as.server.deployment.Attachments;
import org.jboss.as.server.deployment.DeploymentPhaseContext;
import org.jboss.as.server.deployment.DeploymentUnit;
import org.jboss.as.server.deployment.DeploymentUnitProcessingException;
import org.jboss.as.server.deployment.DeploymentUnitProcessor;
import org.jboss.as.web.common.WarMetaData;
import org.jboss.as.web.common.WebComponentDescription;
import org.jboss.vfs.VirtualFile;

/**
 * Finds out whether a WAR is a SIP application: reads {@code WEB-INF/sip.xml} and the annotations,
 * describes each SIP class as a component, and binds the {@code java:app} names.
 */
final class SipParseProcessor implements DeploymentUnitProcessor {
  private static final String SIP_XML = "WEB-INF/sip.xml";

  @Override
  public void deploy(DeploymentPhaseContext context) throws DeploymentUnitProcessingException {
    DeploymentUnit unit = context.getDeploymentUnit();
    if (!unit.hasAttachment(WarMetaData.ATTACHMENT_KEY)) {
      return;
    }
    SipApplicationBuilder application = new SipApplicationBuilder(unit.getName());
    Optional<SipXmlElement> sipXml = sipXml(unit);
    if (sipXml.isPresent()) {
      new SipXmlParser(SIP_XML + " of " + unit.getName(), application).parse(sipXml.get());
    }
    if (sipXml.map(SipXmlParser::readsAnnotations).orElse(true)) {
      SipAnnotations.read(unit.getAttachment(Attachments.COMPOSITE_ANNOTATION_INDEX), application);
    }
    if (sipXml.isEmpty() && application.isEmpty()) {
      return;
    }
    EEModuleDescription module =
        unit.getAttachment(org.jboss.as.ee.component.Attachments.EE_MODULE_DESCRIPTION);
    SipApplicationDescriptor descriptor = application.build(module.getModuleName());
    new SipDeployment(unit, descriptor).attach();
    describeComponents(unit, module, descriptor);
    for (SipResource resource : SipResource.values()) {
      module
          .getBindingConfigurations()
          .add(
              new BindingConfiguration(
                  resource.jndiName(descriptor.name()), new SipResourceSource(resource)));
    }
  }

  private static Optional<SipXmlElement> sipXml(DeploymentUnit unit)
      throws DeploymentUnitProcessingException {
    VirtualFile file = unit.getAttachment(Attachments.DEPLOYMENT_ROOT).getRoot().getChild(SIP_XML);
    if (!file.exists()) {
      return Optional.empty();
    }
    String name = SIP_XML + " of " + unit.getName();
    try (InputStream in = file.openStream()) {
      return Optional.of(SipXmlReader.read(name, in));
    } catch (IOException failure) {
      throw SipDeploymentLogger.LOGGER.unreadable(name, failure.getMessage(), failure);
    }
  }

  private static void describeComponents(
      DeploymentUnit unit, EEModuleDescription module, SipApplicationDescriptor descriptor) {
    Set<String> classes = new LinkedHashSet<>(descriptor.listenerClassNames());
    descriptor.servlets().stream().map(SipServletDescriptor::className).forEach(classes::add);
    for (String name : classes) {
      if (module.getComponentsByClassName(name).isEmpty()) {
        WebComponentDescription component =
            new WebComponentDescription(
                name,
                name,
                module,
                unit.getServiceName(),
                unit.getAttachment(
                    org.jboss.as.ee.component.Attachments.EE_APPLICATION_CLASSES_DESCRIPTION));
        module.addComponent(component);
        unit.addToAttachmentList(
            WebComponentDescription.WEB_COMPONENTS, component.getStartServiceName());
      }
    }
  }
}
