package org.carillon.journal;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.carillon.domain.call.CallSummary;

/**
 * What the database does not have yet: calls that ended, and closed journal files that nobody has
 * compared with the database. When more calls wait than memory is meant for, they stay in the file
 * only, and are found there later.
 */
final class Backlog {

  private final int most;
  private final Deque<CallSummary> calls = new ArrayDeque<>();
  private final Deque<Path> closed = new ArrayDeque<>();
  private boolean overflowed;

  Backlog(int most) {
    this.most = most;
  }

  /** A call has ended, and is in the journal. */
  synchronized void add(CallSummary call) {
    overflowed |= calls.size() >= most;
    if (!overflowed) {
      calls.add(call);
      notifyAll();
    }
  }

  /** A journal file is complete; every call that ended and is not waiting here stands in one. */
  synchronized void closed(Path segment) {
    closed.add(segment);
    overflowed = false;
    notifyAll();
  }

  /** Whether calls stand in the file being written that are not waiting here. */
  synchronized boolean wantsFileClosed() {
    return overflowed && calls.isEmpty();
  }

  /** The next calls to store, after waiting at most that long for the first one. */
  synchronized List<CallSummary> next(int count, long millis) throws InterruptedException {
    if (calls.isEmpty() && closed.isEmpty()) {
      wait(millis);
    }
    List<CallSummary> next = new ArrayList<>();
    while (next.size() < count && !calls.isEmpty()) {
      next.add(calls.remove());
    }
    return next;
  }

  /** The oldest closed file. */
  synchronized Optional<Path> oldestClosed() {
    return Optional.ofNullable(closed.peek());
  }

  /** The database has everything of the oldest closed file. */
  synchronized void settled(Path segment) {
    closed.remove(segment);
  }

  synchronized boolean isEmpty() {
    return calls.isEmpty();
  }
}
