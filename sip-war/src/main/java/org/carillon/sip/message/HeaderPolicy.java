package org.carillon.sip.message;

import jakarta.servlet.sip.SipServletMessage;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;

/**
 * Which headers pass through us. Everything that is not named here stays on its own side: we are
 * two user agents back to back, not a proxy.
 */
public enum HeaderPolicy {
  /**
   * From the caller's INVITE to a member's: ringing (RFC 3261 20.4, RFC 7462) and diversion (RFC
   * 5806). {@link History} sees to its own header.
   */
  INVITATION("Alert-Info", "Subject", "Priority", "Diversion", "User-to-User", LoopToken.HEADER),
  /** From an answer to the other side: what to try next. */
  ANSWER("Retry-After", "Warning", "Accept", "Accept-Encoding", "Accept-Language", "User-to-User"),
  /** From a request inside a connected call to the other side. */
  IN_DIALOG("Info-Package", "User-to-User", Reasons.HEADER);

  private static final List<String> OF_THE_BODY =
      List.of("Content-Disposition", "Content-Encoding", "Content-Language");

  private final List<String> names;

  HeaderPolicy(String... names) {
    this.names = List.of(names);
  }

  /** The names of the headers that pass. */
  public List<String> names() {
    return names;
  }

  /** Copies the headers that pass, and who it is as far as that may be told. */
  public void copy(SipServletMessage from, SipServletMessage to) {
    names.forEach(name -> copy(name, from, to));
    AssertedIdentity.pass(from, to);
  }

  /**
   * Copies the body as it is, byte by byte; whether an SDP makes sense is the phones' business.
   *
   * @throws IOException when the body of the message cannot be read
   */
  public static void copyBody(SipServletMessage from, SipServletMessage to) throws IOException {
    byte[] body = from.getRawContent();
    if (body == null || body.length == 0 || from.getContentType() == null) {
      return;
    }
    to.setContent(body, from.getContentType());
    OF_THE_BODY.forEach(name -> copy(name, from, to));
  }

  private static void copy(String name, SipServletMessage from, SipServletMessage to) {
    for (Iterator<String> values = from.getHeaders(name); values.hasNext(); ) {
      to.addHeader(name, values.next());
    }
  }
}
