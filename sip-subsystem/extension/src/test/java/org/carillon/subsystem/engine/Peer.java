package org.carillon.subsystem.engine;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** A phone made of one UDP socket: it sends text and waits for messages. */
final class Peer implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final int LARGEST = 65_535;
  private final DatagramSocket socket;
  private final int server;

  Peer(int server) throws IOException {
    this.server = server;
    this.socket = new DatagramSocket(0, InetAddress.getLoopbackAddress());
  }

  int port() {
    return socket.getLocalPort();
  }

  /** The server's port. */
  int server() {
    return server;
  }

  void send(String message) throws IOException {
    send(message.getBytes(StandardCharsets.UTF_8));
  }

  void send(byte[] bytes) throws IOException {
    socket.send(new DatagramPacket(bytes, bytes.length, InetAddress.getLoopbackAddress(), server));
  }

  void reply(Message request, int status) throws IOException {
    send(request.answer(status, "tag-" + port()));
  }

  /** The next message, whatever it is. */
  Message next() throws IOException {
    return within(PATIENCE);
  }

  /** The next message that begins like that; others are passed over. */
  Message next(String beginning) throws IOException {
    Message message = next();
    while (!message.text().startsWith(beginning)) {
      message = next();
    }
    return message;
  }

  /** Whether nothing comes for that long. */
  boolean hearsNothing(Duration time) throws IOException {
    try {
      within(time);
      return false;
    } catch (SocketTimeoutException e) {
      return true;
    }
  }

  private Message within(Duration time) throws IOException {
    socket.setSoTimeout((int) time.toMillis());
    DatagramPacket packet = new DatagramPacket(new byte[LARGEST], LARGEST);
    socket.receive(packet);
    return new Message(new String(packet.getData(), 0, packet.getLength(), StandardCharsets.UTF_8));
  }

  @Override
  public void close() {
    socket.close();
  }
}
