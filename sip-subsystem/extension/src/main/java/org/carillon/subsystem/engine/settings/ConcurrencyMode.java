package org.carillon.subsystem.engine.settings;

import org.mobicents.servlet.sip.annotation.ConcurrencyControlMode;

/** How much of an application runs at the same time. */
public enum ConcurrencyMode {
  /** Messages are not serialised at all; the application locks for itself. */
  NONE(ConcurrencyControlMode.None),
  /** One message at a time in each SIP session, that is in each leg of a call. */
  SIP_SESSION(ConcurrencyControlMode.SipSession),
  /** One message or timer at a time in each SIP application session, that is in each call. */
  SIP_APPLICATION_SESSION(ConcurrencyControlMode.SipApplicationSession);

  private final ConcurrencyControlMode engineMode;

  ConcurrencyMode(ConcurrencyControlMode engineMode) {
    this.engineMode = engineMode;
  }

  /** The engine's own name for it. */
  public ConcurrencyControlMode engineMode() {
    return engineMode;
  }
}
