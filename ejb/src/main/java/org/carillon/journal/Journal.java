package org.carillon.journal;

import java.io.IOException;
import java.util.concurrent.ThreadFactory;
import java.util.function.Consumer;
import org.carillon.domain.call.CallFact;

/** The journal without its container: two threads, one that writes and one that stores. */
final class Journal {

  private static final long STOP_MILLIS = 10_000;

  private final FactQueue queue;
  private final JournalWriter writer;
  private final RecordKeeper keeper;
  private final Thread writing;
  private final Thread keeping;

  private Journal(
      FactQueue queue, JournalWriter writer, RecordKeeper keeper, ThreadFactory factory) {
    this.queue = queue;
    this.writer = writer;
    this.keeper = keeper;
    this.writing = factory.newThread(writer);
    this.keeping = factory.newThread(keeper);
  }

  static Journal open(
      JournalOptions options,
      CallRecords records,
      Consumer<CallFact> audience,
      ThreadFactory factory)
      throws IOException {
    Consumer<CallFact> listeners = shielded(audience);
    FactQueue queue = new FactQueue(options.queuedFacts());
    Backlog backlog = new Backlog(options.waitingCalls());
    JournalWriter writer =
        new JournalWriter(options.directory(), options.segmentBytes(), queue, backlog, listeners);
    RecordKeeper keeper =
        new RecordKeeper(
            backlog,
            records,
            listeners,
            new RefusedRecords(options.directory()),
            options.retryMillis());
    Journal journal = new Journal(queue, writer, keeper, factory);
    journal.writing.start();
    journal.keeping.start();
    JournalLog.LOG.opened(options.directory().toString());
    return journal;
  }

  void tell(CallFact fact) {
    queue.add(fact);
  }

  boolean isBehind() {
    return queue.isBehind();
  }

  /** Writes everything told so far, then stores it as far as the database takes it. */
  void close() {
    try {
      writer.stop();
      writing.join(STOP_MILLIS);
      keeper.stop();
      keeping.join(STOP_MILLIS);
      keeping.interrupt();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  /** A listener that fails must not keep a call from being recorded. */
  private static Consumer<CallFact> shielded(Consumer<CallFact> audience) {
    return fact -> {
      try {
        audience.accept(fact);
      } catch (RuntimeException fault) {
        JournalLog.LOG.fault(fault);
      }
    };
  }
}
