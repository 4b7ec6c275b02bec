package org.carillon.it.container.probe.mapped;

import jakarta.servlet.sip.SipServletRequest;
import jakarta.servlet.sip.SipURI;
import jakarta.servlet.sip.annotation.SipApplicationKey;

/** Requests to one user share an application session (JSR 289 15.11.2). */
public final class Room {
  private Room() {}

  /** The user that was dialled. */
  @SipApplicationKey
  public static String of(SipServletRequest request) {
    return ((SipURI) request.getRequestURI()).getUser();
  }
}
