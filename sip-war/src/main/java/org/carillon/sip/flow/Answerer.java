package org.carillon.sip.flow;

import jakarta.servlet.sip.SipServletRequest;
import jakarta.servlet.sip.SipServletResponse;
import java.io.IOException;

/** The phone that took the call. */
interface Answerer extends PartyDialog {

  /** Puts what the caller gets to know of it into our 200. */
  void describe(SipServletResponse ours, SessionTimers sessions) throws IOException;

  /** Our 200 went to the caller. */
  void connected(SessionTimers sessions) throws IOException;

  /**
   * The caller's ACK came, perhaps with an answer to the phone's offer.
   *
   * @return false when the phone cannot be reached
   */
  boolean acknowledge(SipServletRequest callersAck, SessionTimers sessions) throws IOException;

  /** Sends our ACK once more, if one was sent. */
  void acknowledgeAgain();

  /** Lets the phone go that took the call in vain. */
  void release();

  /** Whether nothing more is to come from it. */
  boolean isQuiet();
}
