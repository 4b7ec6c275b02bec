package org.carillon.subsystem.engine.bench;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A phone at the end of a TCP or TLS connection. */
public final class StreamPeer implements AutoCloseable {
  private static final int PATIENCE_MILLIS = 10_000;
  private final Socket socket;
  private final InputStream in;

  /** A phone at the end of this connection. */
  public StreamPeer(Socket socket) throws IOException {
    this.socket = socket;
    socket.setSoTimeout(PATIENCE_MILLIS);
    this.in = new BufferedInputStream(socket.getInputStream());
  }

  /** The phone's own port. */
  public int port() {
    return socket.getLocalPort();
  }

  /** Sends a message as it is. */
  public void send(String message) throws IOException {
    socket.getOutputStream().write(message.getBytes(StandardCharsets.UTF_8));
    socket.getOutputStream().flush();
  }

  /** The next message, by its Content-Length. */
  public Message next() throws IOException {
    StringBuilder head = new StringBuilder();
    while (head.indexOf("\r\n\r\n") < 0) {
      int next = in.read();
      if (next < 0) {
        throw new IOException("closed after: " + head);
      }
      head.append((char) next);
    }
    Message message = new Message(head.toString());
    int length = Integer.parseInt(message.value("Content-Length"));
    return new Message(head + new String(in.readNBytes(length), StandardCharsets.UTF_8));
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
