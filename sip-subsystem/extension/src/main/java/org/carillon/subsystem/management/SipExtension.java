package org.carillon.subsystem.management;

import org.wildfly.subsystem.SubsystemConfiguration;
import org.wildfly.subsystem.SubsystemExtension;
import org.wildfly.subsystem.SubsystemPersistence;

/** The entry point that WildFly finds through {@code META-INF/services}: adds the subsystem. */
public final class SipExtension extends SubsystemExtension<SipSubsystemSchema> {

  /** Called by WildFly when the module is added as an extension. */
  public SipExtension() {
    super(
        SubsystemConfiguration.of(
            SipSubsystemRegistrar.NAME, SipSubsystemModel.CURRENT, SipSubsystemRegistrar::new),
        SubsystemPersistence.of(SipSubsystemSchema.CURRENT));
  }
}
