package org.carillon.sip.lookup;

import jakarta.servlet.sip.SipServletRequest;
import jakarta.servlet.sip.SipServletResponse;
import java.io.Serializable;
import java.util.Optional;
import org.carillon.sip.message.Replaces;

/**
 * Names a dialog of ours (RFC 3261 12). The tags come from messages: what a session says of its
 * parties need not carry them.
 *
 * @param callId its Call-ID
 * @param ours our tag
 * @param theirs the other side's tag
 */
public record DialogId(String callId, String ours, String theirs) implements Serializable {

  private static final String TAG = "tag";

  /** The dialog in which this answers a request of ours; empty while there is none. */
  public static Optional<DialogId> of(SipServletResponse response) {
    return of(
        response.getCallId(),
        response.getFrom().getParameter(TAG),
        response.getTo().getParameter(TAG));
  }

  /** The dialog in which the other side sent this; empty when it is in none. */
  public static Optional<DialogId> of(SipServletRequest request) {
    return of(
        request.getCallId(),
        request.getTo().getParameter(TAG),
        request.getFrom().getParameter(TAG));
  }

  /** The dialog of ours that is to be replaced. */
  public static DialogId of(Replaces replaces) {
    return new DialogId(replaces.callId(), replaces.toTag(), replaces.fromTag());
  }

  private static Optional<DialogId> of(String callId, String ours, String theirs) {
    return ours == null || theirs == null
        ? Optional.empty()
        : Optional.of(new DialogId(callId, ours, theirs));
  }
}
