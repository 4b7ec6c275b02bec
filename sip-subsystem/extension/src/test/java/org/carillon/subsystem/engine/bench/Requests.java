package org.carillon.subsystem.engine.bench;

import java.util.concurrent.atomic.AtomicLong;

/** Writes requests that a phone on 127.0.0.1 would send. */
public final class Requests {
  private static final AtomicLong NUMBER = new AtomicLong();

  private Requests() {}

  /** A request outside a dialog, over UDP. */
  public static String initial(String method, int fromPort, String user, String... more) {
    return initialOver("UDP", method, fromPort, user, more);
  }

  /** A request outside a dialog, over that transport. */
  public static String initialOver(
      String transport, String method, int fromPort, String user, String... more) {
    return to(
        method,
        "sip:" + user + "@127.0.0.1",
        transport,
        fromPort,
        "call-" + NUMBER.incrementAndGet(),
        "<sip:" + user + "@127.0.0.1>",
        1,
        more);
  }

  /** A request of the dialog that the final response to its INVITE made. */
  public static String inDialog(String method, int fromPort, Message response, int cseq) {
    String target = response.value("Contact").replaceAll(".*<([^>]*)>.*", "$1");
    return to(
        method, target, "UDP", fromPort, response.value("Call-ID"), response.value("To"), cseq);
  }

  private static String to(
      String method,
      String target,
      String transport,
      int fromPort,
      String callId,
      String to,
      int cseq,
      String... more) {
    StringBuilder request = new StringBuilder();
    request.append(method).append(' ').append(target).append(" SIP/2.0\r\n");
    request.append("Via: SIP/2.0/").append(transport).append(" 127.0.0.1:").append(fromPort);
    request.append(";rport;branch=z9hG4bK-").append(NUMBER.incrementAndGet()).append("\r\n");
    request.append("From: <sip:caller@127.0.0.1>;tag=caller\r\n");
    request.append("To: ").append(to).append("\r\n");
    request.append("Call-ID: ").append(callId).append("\r\n");
    request.append("CSeq: ").append(cseq).append(' ').append(method).append("\r\n");
    request.append("Contact: <sip:caller@127.0.0.1:").append(fromPort).append(">\r\n");
    request.append("Max-Forwards: 70\r\n");
    for (String line : more) {
      request.append(line).append("\r\n");
    }
    return request.append("Content-Length: 0\r\n\r\n").toString();
  }
}
