package org.carillon.subsystem.engine.stack;

import gov.nist.javax.sip.stack.SIPTransactionStack;
import gov.nist.javax.sip.stack.UDPMessageProcessor;
import java.io.IOException;
import java.net.InetAddress;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** The stack's UDP listening point with our queue between its reader and its workers. */
final class CallOrderedUdpProcessor extends UDPMessageProcessor {
  private static final long PATIENCE_SECONDS = 2;

  private final CountDownLatch readerEnded = new CountDownLatch(1);

  CallOrderedUdpProcessor(
      InetAddress address, SIPTransactionStack stack, int port, CallOrderedQueue queue)
      throws IOException {
    super(address, stack, port);
    messageQueue = queue;
  }

  @Override
  public void run() {
    try {
      super.run();
    } finally {
      readerEnded.countDown();
    }
  }

  /**
   * Ends the reader first: it makes the workers on its own thread, and whoever stops it in that
   * moment would find half of them.
   */
  @Override
  public void stop() {
    isRunning = false;
    sock.close();
    try {
      readerEnded.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException hurry) {
      Thread.currentThread().interrupt();
    }
    super.stop();
  }
}
