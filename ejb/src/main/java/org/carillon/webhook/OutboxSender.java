package org.carillon.webhook;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** The one thread that puts what was heard into the outbox, and has it carried to the receiver. */
final class OutboxSender implements Runnable {

  private static final int BATCH = 200;
  private static final long IDLE_MILLIS = 1_000;

  private final Inbox inbox;
  private final Outbox outbox;
  private final Courier courier;
  private final CountDownLatch stopping = new CountDownLatch(1);
  private boolean failing;

  OutboxSender(Inbox inbox, Outbox outbox, Courier courier) {
    this.inbox = inbox;
    this.outbox = outbox;
    this.courier = courier;
  }

  /** Ends after what was heard is in the outbox, and what is on its way has arrived. */
  void stop() {
    stopping.countDown();
    inbox.wake();
  }

  @Override
  public void run() {
    try {
      boolean more = false;
      while (!isStopping()) {
        List<Delivery> heard = inbox.next(BATCH, more ? 0 : IDLE_MILLIS);
        more = !isStopping() && round(heard);
      }
    } catch (InterruptedException serverStops) {
      stop();
    }
    storeRest();
  }

  /** Says whether there is more to do at once; a database that fails is left alone for a second. */
  private boolean round(List<Delivery> heard) throws InterruptedException {
    try {
      store(heard);
      boolean more = courier.deliverDue() || heard.size() == BATCH;
      works();
      return more;
    } catch (RuntimeException failure) {
      fails(failure);
      stopping.await(IDLE_MILLIS, TimeUnit.MILLISECONDS);
      return false;
    }
  }

  private void storeRest() {
    List<Delivery> rest = inbox.waiting();
    try {
      if (!rest.isEmpty()) {
        store(rest);
      }
    } catch (RuntimeException failure) {
      fails(failure);
    }
  }

  private void store(List<Delivery> heard) {
    outbox.add(heard);
    inbox.stored(heard.size());
  }

  private boolean isStopping() {
    return stopping.getCount() == 0;
  }

  private void works() {
    if (failing) {
      failing = false;
      WebhookLog.LOG.outboxWorks();
    }
  }

  private void fails(RuntimeException failure) {
    if (!failing) {
      failing = true;
      WebhookLog.LOG.outboxFails(failure);
    }
  }
}
