package org.carillon.subsystem.engine.bench;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** A phone made of one UDP socket: it sends text and waits for messages. */
public final class Peer implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final int LARGEST = 65_535;
  private final DatagramSocket socket;
  private final int server;

  /** A phone that talks to the server on that port. */
  public Peer(int server) throws IOException {
    this.server = server;
    this.socket = new DatagramSocket(0, InetAddress.getLoopbackAddress());
  }

  /** The phone's own port. */
  public int port() {
    return socket.getLocalPort();
  }

  /** The server's port. */
  public int server() {
    return server;
  }

  /** Sends a message as it is. */
  public void send(String message) throws IOException {
    send(message.getBytes(StandardCharsets.UTF_8));
  }

  /** Sends bytes as they are. */
  public void send(byte[] bytes) throws IOException {
    socket.send(new DatagramPacket(bytes, bytes.length, InetAddress.getLoopbackAddress(), server));
  }

  /** Answers the request, with a tag of this phone. */
  public void reply(Message request, int status) throws IOException {
    send(request.answer(status, "tag-" + port()));
  }

  /** The next message, whatever it is. */
  public Message next() throws IOException {
    return within(PATIENCE);
  }

  /** The next message that begins like that; others are passed over. */
  public Message next(String beginning) throws IOException {
    Message message = next();
    while (!message.text().startsWith(beginning)) {
      message = next();
    }
    return message;
  }

  /** Whether nothing comes for that long. */
  public boolean hearsNothing(Duration time) throws IOException {
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
