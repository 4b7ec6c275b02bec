package org.carillon.webhook;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.carillon.config.Settings;
import org.carillon.domain.call.CallFact;

/**
 * Hears what happens to calls and has it told to the receiver that the settings name. The end of a
 * call is not heard here: {@link EndedCallsToOutbox} writes it together with the call's record.
 */
@ApplicationScoped
public class Webhooks {

  private static final int CAPACITY = 10_000;
  private static final long STOP_MILLIS = 15_000;

  private record Sending(OutboxSender sender, Thread thread) {}

  @Inject private Settings settings;
  @Inject private Outbox outbox;
  @Resource private ManagedThreadFactory threads;
  @Resource private ManagedExecutorService executor;

  private final Inbox inbox = new Inbox(CAPACITY);
  private Optional<Sending> sending = Optional.empty();

  /** Takes a fact; waits for nothing. */
  void told(@ObservesAsync CallFact fact) {
    if (!settings.webhook().isOn()) {
      return;
    }
    if (fact instanceof CallFact.Ended) {
      inbox.wake();
    } else {
      inbox.add(Delivery.of(fact, Instant.now()));
    }
  }

  /** Begins to send, what an earlier run left first. */
  void open() {
    if (settings.webhook().isOn()) {
      Receiver receiver = new Receiver(settings.webhook(), executor);
      OutboxSender sender =
          new OutboxSender(inbox, outbox, new Courier(outbox, receiver, Instant::now));
      Thread thread = threads.newThread(sender);
      sending = Optional.of(new Sending(sender, thread));
      thread.start();
      WebhookLog.LOG.opened(settings.webhook().host());
    }
  }

  /** Waits for what is on its way; the rest stays in the outbox. */
  void close() {
    sending.ifPresent(Webhooks::stop);
  }

  private static void stop(Sending sending) {
    sending.sender().stop();
    try {
      sending.thread().join(STOP_MILLIS);
      sending.thread().interrupt();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
