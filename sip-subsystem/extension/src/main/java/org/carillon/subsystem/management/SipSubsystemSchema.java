package org.carillon.subsystem.management;

import static org.jboss.as.controller.PersistentResourceXMLDescription.factory;

import java.util.List;
import org.jboss.as.controller.PersistentResourceXMLDescription;
import org.jboss.as.controller.PersistentSubsystemSchema;
import org.jboss.as.controller.xml.VersionedNamespace;
import org.jboss.as.controller.xml.VersionedURN;
import org.jboss.staxmapper.IntVersion;

/** The XML of the subsystem in the server's configuration file, one constant per version. */
public enum SipSubsystemSchema implements PersistentSubsystemSchema<SipSubsystemSchema> {
  /** {@code urn:carillon:sip:1.0}, Carillon 1.0 to the present. */
  VERSION_1_0(1, 0);

  /** What is written when the configuration is saved. */
  public static final SipSubsystemSchema CURRENT = VERSION_1_0;

  private final VersionedNamespace<IntVersion, SipSubsystemSchema> namespace;

  SipSubsystemSchema(int major, int minor) {
    this.namespace = new VersionedURN<>(List.of("carillon", "sip"), new IntVersion(major, minor));
  }

  @Override
  public VersionedNamespace<IntVersion, SipSubsystemSchema> getNamespace() {
    return namespace;
  }

  @Override
  public PersistentResourceXMLDescription getXMLDescription() {
    PersistentResourceXMLDescription.Factory factory = factory(this);
    return factory
        .builder(SipSubsystemRegistrar.PATH)
        .addAttributes(SipServerAttributes.ALL.stream())
        .addChild(
            factory
                .builder(SipConnectorRegistrar.PATH)
                .addAttributes(SipConnectorRegistrar.ATTRIBUTES.stream())
                .build())
        .build();
  }
}
