package org.carillon.subsystem.management;

import org.jboss.as.controller.ModelVersion;
import org.jboss.as.controller.SubsystemModel;

/** The versions of the management model; a new one only when attributes change their meaning. */
public enum SipSubsystemModel implements SubsystemModel {
  /** Carillon 1.0. */
  VERSION_1_0_0(1, 0, 0);

  /** The version this code speaks. */
  public static final SipSubsystemModel CURRENT = VERSION_1_0_0;

  private final ModelVersion version;

  SipSubsystemModel(int major, int minor, int micro) {
    this.version = ModelVersion.create(major, minor, micro);
  }

  @Override
  public ModelVersion getVersion() {
    return version;
  }
}
