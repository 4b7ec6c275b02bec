package org.carillon.sip.message;

import jakarta.servlet.sip.SipServletRequest;
import jakarta.servlet.sip.SipSession;
import java.util.Optional;

/**
 * The dialog whose place an INVITE is to take (RFC 3891 6.1).
 *
 * @param callId its Call-ID
 * @param toTag our tag
 * @param fromTag the other side's tag
 * @param earlyOnly whether it must not be answered yet
 */
public record Replaces(String callId, String toTag, String fromTag, boolean earlyOnly) {

  /** The header's name. */
  public static final String HEADER = "Replaces";

  /** The dialog that the INVITE names; empty when it names none. */
  public static Optional<Replaces> in(SipServletRequest invite) {
    return Optional.ofNullable(invite.getHeader(HEADER)).map(Replaces::of);
  }

  private static Replaces of(String value) {
    String[] parts = value.split(";");
    String to = "";
    String from = "";
    boolean early = false;
    for (String part : parts) {
      String parameter = part.strip();
      if (parameter.startsWith("to-tag=")) {
        to = parameter.substring("to-tag=".length());
      } else if (parameter.startsWith("from-tag=")) {
        from = parameter.substring("from-tag=".length());
      } else if (parameter.equals("early-only")) {
        early = true;
      }
    }
    return new Replaces(parts[0].strip(), to, from, early);
  }

  /** Whether that dialog is this one. */
  public boolean means(SipSession session) {
    return session.isValid()
        && callId.equals(session.getCallId())
        && toTag.equals(session.getLocalParty().getParameter("tag"))
        && fromTag.equals(session.getRemoteParty().getParameter("tag"));
  }
}
