package org.carillon.sip.flow;

import jakarta.servlet.sip.SipApplicationSession;
import org.carillon.domain.group.CallGroup;
import org.carillon.domain.line.LinePath;

/** The group that a call is in, and the way that led it there. */
final class Whereabouts {

  private static final String GROUP = "carillon.group";
  private static final String WAY = "carillon.way";

  private final SipApplicationSession session;

  Whereabouts(SipApplicationSession session) {
    this.session = session;
  }

  /** The call is in this group from now on, where this way led it. */
  void enter(CallGroup group, LinePath way) {
    session.setAttribute(GROUP, group);
    session.setAttribute(WAY, way);
  }

  CallGroup group() {
    return (CallGroup) session.getAttribute(GROUP);
  }

  LinePath way() {
    return (LinePath) session.getAttribute(WAY);
  }
}
