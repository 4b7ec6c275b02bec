package org.carillon.sip.flow;

import jakarta.servlet.sip.SipServletResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The dialogs that are not wanted of an INVITE that a proxy on its way forked: the phone has
 * answered in another one. Each gets its ACK and a BYE (RFC 3261 13.2.2.4).
 */
final class Forks {

  private final Map<String, Acceptance> released = new HashMap<>(1);

  /** Releases the dialog of this 2xx; a repeated 2xx gets its ACK again. */
  void release(SipServletResponse success) {
    String dialog = success.getSession().getId();
    if (released.containsKey(dialog)) {
      released.get(dialog).acknowledgeAgain();
    } else {
      Acceptance unwanted = new Acceptance(success, Optional.empty());
      released.put(dialog, unwanted);
      unwanted.release();
    }
  }
}
