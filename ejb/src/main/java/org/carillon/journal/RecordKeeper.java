package org.carillon.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.carillon.domain.call.CallFact;
import org.carillon.domain.call.CallSummary;

/**
 * The one thread that carries calls from the journal into the database, in batches, and drops a
 * journal file once the database has every call of it.
 */
final class RecordKeeper implements Runnable {

  private static final int BATCH = 200;
  private static final int TRIES = 3;
  private static final long IDLE_MILLIS = 250;

  private final Backlog backlog;
  private final CallRecords records;
  private final Consumer<CallFact> listeners;
  private final RefusedRecords refused;
  private final long retryMillis;
  private final CountDownLatch stopping = new CountDownLatch(1);
  private boolean failing;

  RecordKeeper(
      Backlog backlog,
      CallRecords records,
      Consumer<CallFact> listeners,
      RefusedRecords refused,
      long retryMillis) {
    this.backlog = backlog;
    this.records = records;
    this.listeners = listeners;
    this.refused = refused;
    this.retryMillis = retryMillis;
  }

  /** Ends once the database has every call, or fails. */
  void stop() {
    stopping.countDown();
  }

  @Override
  public void run() {
    while (!isStopping() || !(backlog.isEmpty() || failing)) {
      try {
        // calls that end within a quarter of a second share one transaction
        stopping.await(IDLE_MILLIS, TimeUnit.MILLISECONDS);
        store(backlog.next(BATCH, IDLE_MILLIS));
        settleOldestFile();
      } catch (InterruptedException interrupted) {
        stop();
        return;
      } catch (RuntimeException fault) {
        JournalLog.LOG.fault(fault);
      }
    }
  }

  private void settleOldestFile() throws InterruptedException {
    Path segment = backlog.oldestClosed().orElse(null);
    if (segment == null || isStopping() || failing) {
      return;
    }
    try {
      storeAll(segment);
      if (!failing) {
        Files.deleteIfExists(segment);
        backlog.settled(segment);
      }
    } catch (IOException | IllegalArgumentException unreadable) {
      JournalLog.LOG.unreadable(segment.toString(), unreadable);
      backlog.settled(segment);
    }
  }

  private void storeAll(Path segment) throws IOException, InterruptedException {
    List<CallSummary> ended =
        SegmentContent.of(segment).facts().stream()
            .filter(CallFact.Ended.class::isInstance)
            .map(fact -> ((CallFact.Ended) fact).summary())
            .toList();
    for (int from = 0; from < ended.size() && !failing; from += BATCH) {
      store(ended.subList(from, Math.min(from + BATCH, ended.size())));
    }
  }

  /** Tries until the database takes the calls, or the server stops; then the journal has them. */
  private void store(List<CallSummary> calls) throws InterruptedException {
    while (!calls.isEmpty() && !stored(calls)) {
      if (stopping.await(retryMillis, TimeUnit.MILLISECONDS)) {
        return;
      }
    }
  }

  private boolean stored(List<CallSummary> calls) {
    try {
      insert(calls);
      works();
      return true;
    } catch (RuntimeException failure) {
      if (!isReachable()) {
        fails(failure);
        return false;
      }
      return calls.stream().allMatch(this::storedAlone);
    }
  }

  /** Finds the call that the database refuses, so that the others get in. */
  private boolean storedAlone(CallSummary call) {
    RuntimeException last = null;
    for (int tries = 0; tries < TRIES; tries++) {
      try {
        insert(List.of(call));
        return true;
      } catch (RuntimeException failure) {
        last = failure;
        if (!isReachable()) {
          fails(failure);
          return false;
        }
      }
    }
    refused.setAside(call, last);
    return true;
  }

  private void insert(List<CallSummary> calls) {
    List<CallSummary> acceptable = calls.stream().filter(refused::isNew).toList();
    records.insertMissing(acceptable).forEach(call -> listeners.accept(new CallFact.Ended(call)));
  }

  private boolean isReachable() {
    try {
      records.latest(1);
      return true;
    } catch (RuntimeException unreachable) {
      return false;
    }
  }

  private void works() {
    if (failing) {
      failing = false;
      JournalLog.LOG.databaseWorks();
    }
  }

  private void fails(RuntimeException failure) {
    if (!failing) {
      failing = true;
      JournalLog.LOG.databaseFails(failure);
    }
  }

  private boolean isStopping() {
    return stopping.getCount() == 0;
  }
}
