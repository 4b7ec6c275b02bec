package org.carillon.it.robustness;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.carillon.it.phone.PhoneRoom;

/** Sends datagrams to the server exactly as written. */
final class RawSocket implements AutoCloseable {

  private static final int LARGEST_DATAGRAM = 65_507;

  private final DatagramSocket socket;

  RawSocket() throws IOException {
    socket = new DatagramSocket(0, InetAddress.getLoopbackAddress());
  }

  int port() {
    return socket.getLocalPort();
  }

  /**
   * A request with the usual headers; {@code more} holds further header lines, each ended by CRLF.
   */
  String request(String method, String user, String callId, String more, String body) {
    return method
        + " sip:"
        + user
        + "@127.0.0.1:"
        + PhoneRoom.SERVER_PORT
        + " SIP/2.0\r\n"
        + "Via: SIP/2.0/UDP 127.0.0.1:"
        + port()
        + ";branch=z9hG4bK"
        + callId
        + "\r\n"
        + "From: <sip:raw@127.0.0.1>;tag="
        + callId
        + "\r\n"
        + "To: <sip:"
        + user
        + "@127.0.0.1>\r\n"
        + "Call-ID: "
        + callId
        + "\r\n"
        + "CSeq: 1 "
        + method
        + "\r\n"
        + "Contact: <sip:raw@127.0.0.1:"
        + port()
        + ">\r\n"
        + "Max-Forwards: 70\r\n"
        + more
        + "Content-Length: "
        + body.length()
        + "\r\n\r\n"
        + body;
  }

  void send(String message) throws IOException {
    byte[] bytes = message.getBytes(StandardCharsets.UTF_8);
    socket.send(
        new DatagramPacket(
            bytes, bytes.length, InetAddress.getLoopbackAddress(), PhoneRoom.SERVER_PORT));
  }

  /** The status of the next final response within this time, empty when none comes. */
  Optional<Integer> finalStatus(int milliseconds) throws IOException {
    long deadline = System.nanoTime() + milliseconds * 1_000_000L;
    while (System.nanoTime() < deadline) {
      socket.setSoTimeout(Math.max(1, (int) ((deadline - System.nanoTime()) / 1_000_000L)));
      DatagramPacket packet = new DatagramPacket(new byte[LARGEST_DATAGRAM], LARGEST_DATAGRAM);
      try {
        socket.receive(packet);
      } catch (SocketTimeoutException nothingCame) {
        return Optional.empty();
      }
      String text = new String(packet.getData(), 0, packet.getLength(), StandardCharsets.UTF_8);
      if (text.startsWith("SIP/2.0 ") && text.charAt(8) != '1') {
        return Optional.of(Integer.valueOf(text.substring(8, 11)));
      }
    }
    return Optional.empty();
  }

  @Override
  public void close() {
    socket.close();
  }
}
