package org.carillon.sip;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.DatagramSocket;
import java.net.InetAddress;

/** A UDP port that nobody uses right now. */
final class FreePort {

  private FreePort() {}

  /** A port of this computer. */
  static int udp() {
    try {
      return udp(InetAddress.getByName("127.0.0.1"));
    } catch (IOException none) {
      throw new UncheckedIOException(none);
    }
  }

  static int udp(InetAddress address) throws IOException {
    try (DatagramSocket socket = new DatagramSocket(0, address)) {
      return socket.getLocalPort();
    }
  }
}
