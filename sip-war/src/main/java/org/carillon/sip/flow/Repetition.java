package org.carillon.sip.flow;

import jakarta.servlet.sip.SipServletRequest;
import jakarta.servlet.sip.SipServletResponse;
import java.io.IOException;
import java.util.List;
import org.carillon.sip.message.HeaderPolicy;

/** Makes the INVITE that follows one which was refused for something that it lacked. */
final class Repetition {

  private static final List<String> CREDENTIALS = List.of("Authorization", "Proxy-Authorization");

  private Repetition() {}

  /** The same INVITE again, not yet sent. */
  static SipServletRequest after(SipServletResponse refusal) throws IOException {
    SipServletRequest refused = refusal.getRequest();
    // the session makes it out of the refused one: all its headers, but no body
    SipServletRequest again = refusal.getSession().createRequest(refused.getMethod());
    again.setRequestURI(refused.getRequestURI());
    HeaderPolicy.copyBody(refused, again);
    return again;
  }

  /** Proves again what the refused INVITE proved, unless there is a newer proof. */
  static void keepCredentials(SipServletResponse refusal, SipServletRequest again) {
    SipServletRequest refused = refusal.getRequest();
    CREDENTIALS.stream()
        .filter(name -> again.getHeader(name) == null && refused.getHeader(name) != null)
        .forEach(name -> again.setHeader(name, refused.getHeader(name)));
  }
}
