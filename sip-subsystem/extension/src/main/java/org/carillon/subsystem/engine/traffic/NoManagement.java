package org.carillon.subsystem.engine.traffic;

import javax.management.MalformedObjectNameException;
import javax.management.ObjectName;

/** A name that makes the engine believe it is registered for management. */
final class NoManagement {
  static final ObjectName NAME = name();

  private NoManagement() {}

  private static ObjectName name() {
    try {
      return new ObjectName("carillon:type=SipApplicationDispatcher");
    } catch (MalformedObjectNameException e) {
      throw new IllegalStateException(e);
    }
  }
}
