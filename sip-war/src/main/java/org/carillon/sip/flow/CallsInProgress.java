package org.carillon.sip.flow;

import jakarta.servlet.sip.SipServletRequest;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The calls in progress by what the caller's INVITE is known by, whatever way it took. An INVITE
 * that was forked before us and reaches us twice is one call, not two (RFC 3261 8.2.2.2).
 */
final class CallsInProgress {

  private final Set<String> invites = ConcurrentHashMap.newKeySet();

  /** Notes the call; false when it is in progress already. */
  boolean begin(SipServletRequest invite) {
    return invites.add(name(invite));
  }

  /** The call is over. */
  void end(SipServletRequest invite) {
    invites.remove(name(invite));
  }

  private static String name(SipServletRequest invite) {
    return invite.getCallId() + ' ' + invite.getFrom().getParameter("tag");
  }
}
