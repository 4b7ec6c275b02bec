package org.carillon.subsystem.engine.stack;

import gov.nist.javax.sip.stack.MessageProcessor;
import gov.nist.javax.sip.stack.OIOMessageProcessorFactory;
import gov.nist.javax.sip.stack.SIPTransactionStack;
import java.io.IOException;
import java.lang.reflect.Field;
import java.net.InetAddress;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Makes the listening sockets of the stack; those for UDP keep each call in order. */
public final class ListeningPoints extends OIOMessageProcessorFactory {
  private final List<CallOrderedQueue> queues = new CopyOnWriteArrayList<>();
  private final int workers;
  private final int capacity;
  private final Runnable dropped;

  /**
   * Makes none yet.
   *
   * @param workers threads of each UDP socket
   * @param capacity how many datagrams may wait at each
   * @param dropped told of each datagram that there was no room for
   */
  public ListeningPoints(int workers, int capacity, Runnable dropped) {
    this.workers = workers;
    this.capacity = capacity;
    this.dropped = dropped;
  }

  /** Datagrams that no worker has taken yet. */
  public int waiting() {
    int waiting = 0;
    for (CallOrderedQueue queue : queues) {
      waiting += queue.size();
    }
    return waiting;
  }

  @Override
  public MessageProcessor createMessageProcessor(
      SIPTransactionStack stack, InetAddress address, int port, String transport)
      throws IOException {
    if (!transport.equalsIgnoreCase("udp")) {
      return super.createMessageProcessor(stack, address, port, transport);
    }
    CallOrderedQueue queue = new CallOrderedQueue(workers, capacity, dropped);
    MessageProcessor processor = new CallOrderedUdpProcessor(address, stack, port, queue);
    sendFromListeningSockets(stack);
    queues.add(queue);
    return processor;
  }

  /**
   * The stack's own factory sets this flag; without it datagrams leave from a port of their own.
   */
  private static void sendFromListeningSockets(SIPTransactionStack stack) throws IOException {
    try {
      Field flag = SIPTransactionStack.class.getDeclaredField("udpFlag");
      flag.setAccessible(true);
      flag.setBoolean(stack, true);
    } catch (ReflectiveOperationException e) {
      throw new IOException("this JAIN SIP has no udpFlag", e);
    }
  }
}
