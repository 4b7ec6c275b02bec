package org.carillon.subsystem.engine;

import gov.nist.javax.sip.stack.SIPTransactionStack;
import gov.nist.javax.sip.stack.UDPMessageProcessor;
import java.io.IOException;
import java.net.InetAddress;

/** The stack's UDP listening point with our queue between its reader and its workers. */
final class CallOrderedUdpProcessor extends UDPMessageProcessor {
  CallOrderedUdpProcessor(
      InetAddress address, SIPTransactionStack stack, int port, CallOrderedQueue queue)
      throws IOException {
    super(address, stack, port);
    messageQueue = queue;
  }
}
