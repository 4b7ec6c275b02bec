package org.carillon.sip.flow;

import jakarta.servlet.sip.SipServletMessage;
import jakarta.servlet.sip.SipSession;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Remembers how each phone described its side of the session last (RFC 3264). */
final class Descriptions {

  static final String TYPE = "application/sdp";

  private static final String LAST = "carillon.description";

  /** Whoever transfers puts the other one on hold first, which is over with the transfer. */
  private static final Pattern HELD =
      Pattern.compile("(?m)^a=(?:sendonly|recvonly|inactive)(?=\\r?$)");

  private Descriptions() {}

  /** Notes the description that the message carries, if it carries one. */
  static void note(SipServletMessage message) throws IOException {
    byte[] body = message.getRawContent();
    String type = message.getContentType();
    if (body != null && type != null && type.toLowerCase(Locale.ROOT).startsWith(TYPE)) {
      message.getSession().setAttribute(LAST, body);
    }
  }

  /** What the phone described last; its voice goes both ways again. */
  static Optional<byte[]> of(SipSession session) {
    return Optional.ofNullable((byte[]) session.getAttribute(LAST)).map(Descriptions::resumed);
  }

  /** Byte by byte, whatever the text is written in. */
  private static byte[] resumed(byte[] description) {
    String text = new String(description, StandardCharsets.ISO_8859_1);
    return HELD.matcher(text).replaceAll("a=sendrecv").getBytes(StandardCharsets.ISO_8859_1);
  }
}
