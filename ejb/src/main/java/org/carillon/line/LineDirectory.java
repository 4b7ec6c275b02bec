package org.carillon.line;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.carillon.domain.caller.BlockList;
import org.carillon.domain.line.Line;
import org.carillon.line.Lines.StoredLines;

/**
 * The lines and blocked callers as the SIP thread sees them: an immutable snapshot in memory,
 * replaced as a whole when an administrator saved. A line that is not valid is left out with a
 * warning; the rest works.
 */
@ApplicationScoped
public class LineDirectory {

  @Inject private Lines lines;

  private volatile Snapshot snapshot = new Snapshot(Map.of(), BlockList.NOBODY);

  private record Snapshot(Map<String, Line> lines, BlockList blocked) {}

  /** For the container. */
  public LineDirectory() {}

  /** Reads from this port; tests make theirs. */
  public LineDirectory(Lines lines) {
    this.lines = lines;
  }

  /** Reads everything from the database, outside of any transaction. */
  public synchronized void load() {
    StoredLines stored = lines.all();
    stored.faulty().forEach(row -> LineLog.LOG.lineLeftOut(row.number(), row.fault()));
    Map<String, Line> next = new TreeMap<>();
    stored.readable().forEach(line -> next.put(line.number(), line));
    if (!next.equals(snapshot.lines())) {
      LineLog.LOG.linesReady(next.size(), String.join(", ", next.keySet()));
    }
    snapshot = new Snapshot(Collections.unmodifiableMap(next), lines.blocked());
  }

  /** The line of that number, if there is a valid one. */
  public Optional<Line> line(String number) {
    return Optional.ofNullable(snapshot.lines().get(number));
  }

  /** The valid lines, in the order of their numbers. */
  public Collection<Line> lines() {
    return snapshot.lines().values();
  }

  /** The callers whom no line accepts. */
  public BlockList blocked() {
    return snapshot.blocked();
  }
}
