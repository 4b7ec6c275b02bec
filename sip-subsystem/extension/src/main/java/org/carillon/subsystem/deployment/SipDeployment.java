package org.carillon.subsystem.deployment;

import java.util.ArrayList;
import java.util.List;
import org.carillon.subsystem.engine.settings.SipApplicationDescriptor;
import org.jboss.as.server.deployment.AttachmentKey;
import org.jboss.as.server.deployment.Attachments;
import org.jboss.as.server.deployment.DeploymentUnit;
import org.jboss.msc.service.ServiceName;

/** A WAR that holds a SIP application, as the processors know it from phase PARSE on. */
record SipDeployment(DeploymentUnit unit, SipApplicationDescriptor descriptor) {
  private static final AttachmentKey<SipDeployment> KEY = AttachmentKey.create(SipDeployment.class);

  /** Remembers the application for the later processors of this and the sibling archives. */
  void attach() {
    unit.putAttachment(KEY, this);
  }

  /** The service whose value is the {@code SipApplication}; injections depend on it. */
  ServiceName serviceName() {
    return unit.getServiceName().append("sip-application");
  }

  static boolean isSipApplication(DeploymentUnit unit) {
    return unit.hasAttachment(KEY);
  }

  /**
   * The SIP applications an archive can mean: its own, otherwise all of its EAR. Complete from the
   * phase after PARSE on, since WildFly moves the archives of an EAR through the phases together.
   */
  static List<SipDeployment> visibleTo(DeploymentUnit unit) {
    if (isSipApplication(unit)) {
      return List.of(unit.getAttachment(KEY));
    }
    List<SipDeployment> found = new ArrayList<>();
    for (DeploymentUnit sibling : top(unit).getAttachmentList(Attachments.SUB_DEPLOYMENTS)) {
      if (isSipApplication(sibling)) {
        found.add(sibling.getAttachment(KEY));
      }
    }
    return found;
  }

  /** The EAR, or the archive itself when it is deployed alone. */
  static DeploymentUnit top(DeploymentUnit unit) {
    return unit.getParent() == null ? unit : unit.getParent();
  }
}
