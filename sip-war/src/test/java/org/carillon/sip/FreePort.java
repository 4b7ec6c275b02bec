package org.carillon.sip;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A port that nobody uses right now, nor gets by chance before the test takes it: below those that
 * the operating system hands out by itself.
 */
final class FreePort {

  private static final int FIRST = 28_000;
  private static final int COUNT = 4_000;

  private static final AtomicInteger NEXT =
      new AtomicInteger(ThreadLocalRandom.current().nextInt(COUNT));

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
    for (int tried = 0; tried < COUNT; tried++) {
      int port = FIRST + Math.floorMod(NEXT.getAndIncrement(), COUNT);
      if (isFree(port, address)) {
        return port;
      }
    }
    throw new BindException("no free port from " + FIRST + " on");
  }

  private static boolean isFree(int port, InetAddress address) throws IOException {
    try (DatagramSocket udp = new DatagramSocket(port, address);
        ServerSocket tcp = new ServerSocket(port, 1, address)) {
      return udp.isBound() && tcp.isBound();
    } catch (BindException used) {
      return false;
    }
  }
}
