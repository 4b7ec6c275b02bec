package org.carillon.it.phone;

import java.io.IOException;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.concurrent.locks.LockSupport;

/**
 * Waits until the phone of the test before has let go of its port: its stack closes in the
 * background.
 */
final class FreePort {

  private static final long PATIENCE_NANOS = Phone.SOON * 1_000_000L;
  private static final long PAUSE_NANOS = 20_000_000L;

  private FreePort() {}

  static void await(String transport, int port) {
    long deadline = System.nanoTime() + PATIENCE_NANOS;
    while (!isFree(transport, port)) {
      if (System.nanoTime() > deadline) {
        throw new IllegalStateException(
            "port " + port + "/" + transport + " is in use: what holds it?");
      }
      LockSupport.parkNanos(PAUSE_NANOS);
    }
  }

  private static boolean isFree(String transport, int port) {
    InetSocketAddress address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
    try {
      if ("tcp".equals(transport)) {
        ServerSocket probe = new ServerSocket();
        try (probe) {
          probe.bind(address);
        }
      } else {
        new DatagramSocket(address).close();
      }
      return true;
    } catch (IOException inUse) {
      return false;
    }
  }
}
