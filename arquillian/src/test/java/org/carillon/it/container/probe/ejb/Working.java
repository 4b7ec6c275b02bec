package org.carillon.it.container.probe.ejb;

import jakarta.servlet.sip.SipFactory;
import jakarta.servlet.sip.SipSessionsUtil;
import jakarta.servlet.sip.TimerService;

/** Says which of a component's SIP resources are there. */
public final class Working {
  private Working() {}

  /** The names of the resources, those that are missing left out. */
  public static String of(
      SipFactory factory, TimerService timers, SipSessionsUtil sessions, SipFactory looked) {
    StringBuilder names = new StringBuilder();
    if (factory != null && factory.createSipURI("probe", "127.0.0.1") != null) {
      names.append("factory ");
    }
    if (timers != null) {
      names.append("timers ");
    }
    if (sessions != null) {
      names.append("sessions ");
    }
    if (looked != null) {
      names.append("lookup ");
    }
    return names.toString().trim();
  }
}
