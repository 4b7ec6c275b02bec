package org.carillon.sip.phone;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

/** A caller over TCP, who can be reached only over the connection that he opened. */
public final class TcpCaller implements AutoCloseable {

  private static final int PATIENCE_MILLIS = 20_000;
  private static final String NOBODY_LISTENS = "127.0.0.1:9";

  private final InetSocketAddress server;
  private final Socket connection;
  private final BufferedReader lines;

  /** Connects to this server. */
  public TcpCaller(InetSocketAddress server) throws IOException {
    this.server = server;
    this.connection = new Socket(server.getAddress(), server.getPort());
    connection.setSoTimeout(PATIENCE_MILLIS);
    this.lines =
        new BufferedReader(
            new InputStreamReader(connection.getInputStream(), StandardCharsets.UTF_8));
  }

  /** Dials this number, and waits for an answer with this status. */
  public TcpCaller dials(String number, int status) throws IOException {
    String uri = "sip:" + number + "@127.0.0.1:" + server.getPort();
    List<String> headers =
        List.of(
            "Via: SIP/2.0/TCP " + NOBODY_LISTENS + ";branch=z9hG4bK" + UUID.randomUUID(),
            "From: <sip:tcp@" + NOBODY_LISTENS + ">;tag=" + UUID.randomUUID(),
            "To: <" + uri + ">",
            "Call-ID: " + UUID.randomUUID(),
            "CSeq: 1 INVITE",
            "Contact: <sip:tcp@" + NOBODY_LISTENS + ";transport=tcp>",
            "Max-Forwards: 70",
            "Content-Type: application/sdp");
    SipText invite = new SipText("INVITE " + uri + " SIP/2.0", headers, Sdp.of("tcp"));
    connection.getOutputStream().write(invite.bytes());
    await("SIP/2.0 " + status);
    return this;
  }

  private void await(String beginning) throws IOException {
    String line = lines.readLine();
    while (line != null && !line.startsWith(beginning)) {
      line = lines.readLine();
    }
    if (line == null) {
      throw new AssertionError("the connection ended before " + beginning);
    }
  }

  /** Is gone, without a word. */
  @Override
  public void close() throws IOException {
    connection.close();
  }
}
