package org.carillon.journal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.carillon.domain.call.CallFact;

/** The one thread that writes the journal: a fact is in the file before anybody else learns it. */
final class JournalWriter implements Runnable {

  private static final int BATCH = 1000;
  private static final long IDLE_MILLIS = 250;
  private static final long FORCE_NANOS = TimeUnit.SECONDS.toNanos(1);

  private final Path directory;
  private final FactQueue queue;
  private final Backlog backlog;
  private final Consumer<CallFact> listeners;
  private final long segmentSize;
  private final OpenCalls open = new OpenCalls();
  private final Segments segments;
  private long forcedAt = System.nanoTime();
  private boolean failing;
  private volatile boolean stopping;

  JournalWriter(
      Path directory,
      long segmentSize,
      FactQueue queue,
      Backlog backlog,
      Consumer<CallFact> listeners)
      throws IOException {
    this.directory = directory;
    this.segmentSize = segmentSize;
    this.queue = queue;
    this.backlog = backlog;
    this.listeners = listeners;
    List<Path> found = Segments.found(directory);
    this.segments = Segments.after(found, directory);
    settle(found);
  }

  /** Ends once everything told before is written. */
  void stop() {
    stopping = true;
  }

  @Override
  public void run() {
    boolean last = false;
    while (!last) {
      last = stopping;
      try {
        List<CallFact> facts = queue.next(BATCH, IDLE_MILLIS);
        write(facts);
        last &= facts.isEmpty();
      } catch (InterruptedException interrupted) {
        stopping = true;
      } catch (RuntimeException fault) {
        JournalLog.LOG.fault(fault);
      }
    }
    guarded(segments::close);
  }

  /** Ends the calls that a crash cut off, and leaves the old files to be compared. */
  private void settle(List<Path> found) throws IOException {
    OpenCalls before = new OpenCalls();
    for (Path segment : found) {
      SegmentContent content = SegmentContent.of(segment);
      content.facts().forEach(before::note);
      if (content.damaged() > 0) {
        JournalLog.LOG.damagedLines(content.damaged(), segment.toString());
      }
    }
    List<CallFact> ends =
        before.cutOff().stream().map(call -> (CallFact) new CallFact.Ended(call)).toList();
    if (!ends.isEmpty()) {
      JournalLog.LOG.cutOff(ends.size());
      segments.append(lines(ends));
      segments.force();
      ends.forEach(this::tellOthers);
    }
    found.forEach(backlog::closed);
  }

  private void write(List<CallFact> facts) {
    String lines = lines(facts);
    if (!lines.isEmpty()) {
      guarded(() -> segments.append(lines));
    }
    facts.forEach(open::note);
    facts.forEach(this::tellOthers);
    if (System.nanoTime() - forcedAt > FORCE_NANOS) {
      guarded(segments::force);
      forcedAt = System.nanoTime();
    }
    if (segments.size() > segmentSize || backlog.wantsFileClosed()) {
      guarded(() -> backlog.closed(segments.roll(lines(open.facts()))));
    }
  }

  /** An end is told to listeners only when the database has it. */
  private void tellOthers(CallFact fact) {
    if (fact instanceof CallFact.Ended ended) {
      backlog.add(ended.summary());
    } else {
      listeners.accept(fact);
    }
  }

  private static String lines(List<CallFact> facts) {
    return facts.stream().filter(FactLine::isKept).map(FactLine::of).collect(Collectors.joining());
  }

  /** Says once when the disk fails, and once when it works again. */
  private void guarded(DiskAction action) {
    try {
      action.run();
      if (failing) {
        JournalLog.LOG.journalWorks(directory.toString());
      }
      failing = false;
    } catch (IOException disk) {
      if (!failing) {
        JournalLog.LOG.journalFails(directory.toString(), disk);
      }
      failing = true;
    }
  }

  private interface DiskAction {
    void run() throws IOException;
  }
}
