package org.carillon.webhook;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/** Carries what is due from the outbox to the receiver; used by one thread. */
final class Courier {

  /** Requests on their way at the same time; one may overtake another. */
  static final int AT_ONCE = 16;

  private record Sent(Delivery delivery, CompletableFuture<Optional<String>> refusal) {}

  private final Outbox outbox;
  private final Receiver receiver;
  private final Supplier<Instant> clock;
  private boolean refused;

  Courier(Outbox outbox, Receiver receiver, Supplier<Instant> clock) {
    this.outbox = outbox;
    this.receiver = receiver;
    this.clock = clock;
  }

  /** Sends what is due, waits for the answers, and says whether there may be more. */
  boolean deliverDue() {
    Instant now = clock.get();
    List<Sent> sent =
        outbox.due(now, AT_ONCE).stream()
            .map(delivery -> new Sent(delivery, receiver.send(delivery, now)))
            .toList();
    sent.forEach(one -> settle(one.delivery(), one.refusal().join()));
    return sent.size() == AT_ONCE;
  }

  private void settle(Delivery delivery, Optional<String> refusal) {
    if (refusal.isEmpty()) {
      outbox.remove(delivery);
      accepted();
    } else {
      refused(refusal.get());
      tryLater(delivery, refusal.get());
    }
  }

  private void tryLater(Delivery delivery, String refusal) {
    Optional<Instant> next = Backoff.next(delivery.createdAt(), delivery.tries() + 1, clock.get());
    if (next.isPresent()) {
      outbox.postpone(delivery, next.get());
    } else {
      outbox.remove(delivery);
      WebhookLog.LOG.givenUp(delivery.key(), delivery.tries() + 1, refusal);
    }
  }

  private void accepted() {
    if (refused) {
      WebhookLog.LOG.acceptedAgain();
    }
    refused = false;
  }

  private void refused(String refusal) {
    if (!refused) {
      WebhookLog.LOG.refused(refusal);
    }
    refused = true;
  }
}
