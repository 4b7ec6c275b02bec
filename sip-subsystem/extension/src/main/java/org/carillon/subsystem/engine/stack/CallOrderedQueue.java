package org.carillon.subsystem.engine.stack;

import gov.nist.javax.sip.stack.DatagramQueuedMessageDispatch;
import java.util.AbstractQueue;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Hands datagrams to the workers of one UDP connector so that those with one Call-ID go to one
 * worker, in the order in which they came. The stack's own queue lets a 200 overtake the 180 before
 * it.
 *
 * <p>Each worker thread has a lane, which it gets at its first {@link #take}. The lanes together
 * hold a limited number of datagrams; more are refused, which for UDP means lost.
 */
final class CallOrderedQueue extends AbstractQueue<DatagramQueuedMessageDispatch>
    implements BlockingQueue<DatagramQueuedMessageDispatch> {
  private final List<LinkedBlockingQueue<DatagramQueuedMessageDispatch>> lanes = new ArrayList<>();
  private final AtomicInteger nextLane = new AtomicInteger();
  private final ThreadLocal<BlockingQueue<DatagramQueuedMessageDispatch>> ownLane =
      ThreadLocal.withInitial(this::assignLane);
  private final AtomicInteger size = new AtomicInteger();
  private final int capacity;
  private final Runnable dropped;

  CallOrderedQueue(int workers, int capacity, Runnable dropped) {
    this.capacity = capacity;
    this.dropped = dropped;
    for (int i = 0; i < workers; i++) {
      lanes.add(new LinkedBlockingQueue<>());
    }
  }

  private BlockingQueue<DatagramQueuedMessageDispatch> assignLane() {
    return lanes.get(nextLane.getAndIncrement() % lanes.size());
  }

  @Override
  public boolean offer(DatagramQueuedMessageDispatch work) {
    if (size.incrementAndGet() > capacity) {
      size.decrementAndGet();
      dropped.run();
      return false;
    }
    int hash =
        CallIdHash.of(work.packet.getData(), work.packet.getOffset(), work.packet.getLength());
    return lanes.get(Math.floorMod(hash, lanes.size())).offer(work);
  }

  @Override
  public DatagramQueuedMessageDispatch take() throws InterruptedException {
    DatagramQueuedMessageDispatch work = ownLane.get().take();
    size.decrementAndGet();
    return work;
  }

  @Override
  public DatagramQueuedMessageDispatch poll(long timeout, TimeUnit unit)
      throws InterruptedException {
    return counted(ownLane.get().poll(timeout, unit));
  }

  @Override
  public DatagramQueuedMessageDispatch poll() {
    return counted(ownLane.get().poll());
  }

  @Override
  public DatagramQueuedMessageDispatch peek() {
    return ownLane.get().peek();
  }

  private DatagramQueuedMessageDispatch counted(DatagramQueuedMessageDispatch work) {
    if (work != null) {
      size.decrementAndGet();
    }
    return work;
  }

  @Override
  public int size() {
    return size.get();
  }

  @Override
  public void put(DatagramQueuedMessageDispatch work) {
    offer(work);
  }

  @Override
  public boolean offer(DatagramQueuedMessageDispatch work, long timeout, TimeUnit unit) {
    return offer(work);
  }

  @Override
  public int remainingCapacity() {
    return Math.max(0, capacity - size.get());
  }

  @Override
  public Iterator<DatagramQueuedMessageDispatch> iterator() {
    return lanes.stream().flatMap(Collection::stream).toList().iterator();
  }

  @Override
  public int drainTo(Collection<? super DatagramQueuedMessageDispatch> target) {
    return drainTo(target, Integer.MAX_VALUE);
  }

  @Override
  public int drainTo(Collection<? super DatagramQueuedMessageDispatch> target, int atMost) {
    int drained = 0;
    for (DatagramQueuedMessageDispatch work = poll(); work != null && drained < atMost; ) {
      target.add(work);
      drained++;
      work = drained < atMost ? poll() : null;
    }
    return drained;
  }
}
