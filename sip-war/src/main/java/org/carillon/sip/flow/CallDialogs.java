package org.carillon.sip.flow;

import jakarta.servlet.sip.SipServletRequest;
import jakarta.servlet.sip.SipServletResponse;
import jakarta.servlet.sip.SipSession;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.carillon.sip.lookup.DialogId;
import org.carillon.sip.lookup.Dialogs;
import org.carillon.sip.lookup.SessionKey;

/** The dialogs of one call; by their names others find it. */
final class CallDialogs {

  private static final String INVITE = "INVITE";

  private final Dialogs index;
  private final SessionKey call;
  private final Map<DialogId, SipSession> sessions = new HashMap<>();
  private boolean over;

  CallDialogs(Dialogs index, SessionKey call) {
    this.index = index;
    this.call = call;
  }

  /** Notes the dialog that an answer to an INVITE of ours makes, or belongs to. */
  void note(SipServletResponse response) {
    if (INVITE.equals(response.getMethod()) && response.getStatus() < 300) {
      DialogId.of(response).ifPresent(dialog -> note(dialog, response.getSession()));
    }
  }

  /** Notes the dialog that an ACK confirms. */
  void note(SipServletRequest ack) {
    DialogId.of(ack).ifPresent(dialog -> note(dialog, ack.getSession()));
  }

  /** The session of that dialog; empty when it is none of this call. */
  Optional<SipSession> session(DialogId dialog) {
    return Optional.ofNullable(sessions.get(dialog)).filter(Wire::isAlive);
  }

  /** The call is over: what still comes makes no dialog that anybody could want. */
  void forget() {
    over = true;
    index.remove(sessions.keySet());
  }

  private void note(DialogId dialog, SipSession session) {
    if (!over && sessions.put(dialog, session) == null) {
      index.put(dialog, call);
    }
  }
}
