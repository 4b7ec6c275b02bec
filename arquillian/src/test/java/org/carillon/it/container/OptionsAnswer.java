package org.carillon.it.container;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The answer to an OPTIONS, as text. */
record OptionsAnswer(String text) {
  private static final int SIP_PORT = Integer.getInteger("carillon.it.sip-port", 9060);
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final int LARGEST_DATAGRAM = 65_507;

  /** Asks the user of that name; fails when there is no answer within ten seconds. */
  static OptionsAnswer to(String user) throws IOException {
    return atOnceTo(user, 1).get(0);
  }

  /**
   * Asks the user of that name so many times at once, and waits for as many answers; fails when one
   * does not come within ten seconds.
   */
  static List<OptionsAnswer> atOnceTo(String user, int count) throws IOException {
    try (DatagramSocket socket = new DatagramSocket(0, InetAddress.getLoopbackAddress())) {
      socket.setSoTimeout((int) PATIENCE.toMillis());
      for (int i = 0; i < count; i++) {
        byte[] request = request(user, socket.getLocalPort()).getBytes(StandardCharsets.UTF_8);
        socket.send(
            new DatagramPacket(
                request, request.length, InetAddress.getLoopbackAddress(), SIP_PORT));
      }
      List<OptionsAnswer> answers = new ArrayList<>();
      while (answers.size() < count) {
        answers.add(next(socket));
      }
      return answers;
    }
  }

  private static OptionsAnswer next(DatagramSocket socket) throws IOException {
    DatagramPacket answer = new DatagramPacket(new byte[LARGEST_DATAGRAM], LARGEST_DATAGRAM);
    socket.receive(answer);
    return new OptionsAnswer(
        new String(answer.getData(), 0, answer.getLength(), StandardCharsets.UTF_8));
  }

  /** Asks until the header has the value or patience ends; returns its last value. */
  static String until(String user, String header, String value) throws IOException {
    Instant end = Instant.now().plus(PATIENCE);
    String found = to(user).header(header);
    while (!found.equals(value) && Instant.now().isBefore(end)) {
      found = to(user).header(header);
    }
    return found;
  }

  int status() {
    return Integer.parseInt(text.split(" ", 3)[1]);
  }

  /** The value of a header; empty when it is missing. */
  String header(String name) {
    return text.lines()
        .filter(line -> line.startsWith(name + ": "))
        .map(line -> line.substring(name.length() + 2))
        .findFirst()
        .orElse("");
  }

  private static String request(String user, int port) {
    String id = UUID.randomUUID().toString();
    return String.join(
        "\r\n",
        "OPTIONS sip:" + user + "@127.0.0.1:" + SIP_PORT + " SIP/2.0",
        "Via: SIP/2.0/UDP 127.0.0.1:" + port + ";branch=z9hG4bK" + id,
        "From: <sip:probe-it@127.0.0.1>;tag=" + id,
        "To: <sip:" + user + "@127.0.0.1>",
        "Call-ID: " + id,
        "CSeq: 1 OPTIONS",
        "Max-Forwards: 70",
        "Content-Length: 0",
        "",
        "");
  }
}
