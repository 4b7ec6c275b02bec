package org.carillon.subsystem.engine.server;

import org.carillon.subsystem.engine.settings.SipConnectorSettings;
import org.mobicents.servlet.sip.core.ExtendedListeningPoint;

/** An open connector; hand it back to {@link SipServer#close}. */
public final class SipListeningPoint {
  private final SipConnectorSettings settings;
  private final ExtendedListeningPoint point;

  SipListeningPoint(SipConnectorSettings settings, ExtendedListeningPoint point) {
    this.settings = settings;
    this.point = point;
  }

  /** What it was opened with. */
  public SipConnectorSettings settings() {
    return settings;
  }

  ExtendedListeningPoint point() {
    return point;
  }
}
