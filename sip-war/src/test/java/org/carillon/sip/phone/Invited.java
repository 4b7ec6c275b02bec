package org.carillon.sip.phone;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The INVITEs a phone got, by their branch, with what it said last: an INVITE that comes again is
 * answered again and does not ring a second time (RFC 3261 17.2.1).
 */
final class Invited {

  private final Map<String, Optional<SipText>> answers = new ConcurrentHashMap<>();

  /** Notes an INVITE; whether it came before. */
  boolean isRepeated(SipText invite) {
    return answers.putIfAbsent(invite.header("Via"), Optional.empty()) != null;
  }

  /** Notes what the phone says; only an answer to an INVITE is kept. */
  void said(SipText message) {
    if (message.isResponse() && message.method().equals("INVITE")) {
      answers.computeIfPresent(message.header("Via"), (via, before) -> Optional.of(message));
    }
  }

  /** What was said last to this INVITE; empty if nothing was. */
  Optional<SipText> lastAnswer(SipText invite) {
    return answers.get(invite.header("Via"));
  }
}
