package org.carillon.sip.flow;

import jakarta.servlet.sip.SipApplicationSession;
import org.carillon.domain.group.CallGroup;
import org.carillon.domain.group.GroupOptions;
import org.carillon.domain.line.LinePath;

/** The group that a call is in, and the way that led it there. */
final class Whereabouts {

  private static final String GROUP = "carillon.group";
  private static final String WAY = "carillon.way";

  private final SipApplicationSession session;

  Whereabouts(SipApplicationSession session) {
    this.session = session;
  }

  /** The call is in this group from now on, where this way led it; it may ring like the last. */
  void enter(CallGroup group, LinePath way) {
    CallGroup before = group();
    session.setAttribute(GROUP, before == null ? group : ringingLike(before, group));
    session.setAttribute(WAY, way);
  }

  CallGroup group() {
    return (CallGroup) session.getAttribute(GROUP);
  }

  LinePath way() {
    return (LinePath) session.getAttribute(WAY);
  }

  private static CallGroup ringingLike(CallGroup before, CallGroup next) {
    GroupOptions options = next.options();
    return next.with(options.with(before.options().signals().leadingTo(options.signals())));
  }
}
