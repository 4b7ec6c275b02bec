package org.carillon.sip.phone;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** The messages that came to a phone; those that nobody asked for yet stay for later. */
final class Inbox {

  private final BlockingQueue<SipText> arrived = new LinkedBlockingQueue<>();
  private final List<SipText> passedOver = new ArrayList<>();

  void add(SipText message) {
    arrived.add(message);
  }

  /** Waits for the first message of this kind; empty when none came in time. */
  synchronized Optional<SipText> await(Predicate<SipText> wanted, Duration patience) {
    for (Iterator<SipText> earlier = passedOver.iterator(); earlier.hasNext(); ) {
      SipText message = earlier.next();
      if (wanted.test(message)) {
        earlier.remove();
        return Optional.of(message);
      }
    }
    long end = System.nanoTime() + patience.toNanos();
    Optional<SipText> next = next(end);
    while (next.isPresent() && !wanted.test(next.get())) {
      passedOver.add(next.get());
      next = next(end);
    }
    return next;
  }

  /** Everything that came and was not asked for, up to now. */
  synchronized List<SipText> rest() {
    arrived.drainTo(passedOver);
    return List.copyOf(passedOver);
  }

  private Optional<SipText> next(long end) {
    try {
      return Optional.ofNullable(arrived.poll(end - System.nanoTime(), TimeUnit.NANOSECONDS));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
