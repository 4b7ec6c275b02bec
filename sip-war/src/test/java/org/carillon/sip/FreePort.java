package org.carillon.sip;

import java.io.IOException;
import java.net.DatagramSocket;
import java.net.InetAddress;

/** A UDP port that nobody uses right now. */
final class FreePort {

  private FreePort() {}

  static int udp(InetAddress address) throws IOException {
    try (DatagramSocket socket = new DatagramSocket(0, address)) {
      return socket.getLocalPort();
    }
  }
}
