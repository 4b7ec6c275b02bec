package org.carillon.sip.flow;

import jakarta.servlet.sip.SipSession;

/** The dialog with one party of a connected call. */
interface PartyDialog {

  SipSession session();

  /** Ends the dialog, as soon as that is allowed. */
  void hangUp();

  /** Whether the ACK that begins the dialog has come, where the party owes us one. */
  boolean isSettled();

  /** That ACK came, or never will: from now on BYE is allowed (RFC 3261 15). */
  void settled();
}
