package org.carillon.journal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.carillon.domain.call.CallFact;

/** Carries facts through the files of a journal into a database. */
public final class JournalRun {

  private static final long NEVER = Long.MAX_VALUE / 2;

  private JournalRun() {}

  /** A server without a database takes the facts; the next one has this database. */
  public static void carry(Path directory, List<CallFact> facts, CallRecords records)
      throws Exception {
    Journal first = open(directory, new RecordsInMemory().down());
    facts.forEach(first::tell);
    first.close();
    long ended = facts.stream().filter(CallFact.Ended.class::isInstance).count();

    Journal next = open(directory, records);

    Eventually.holds("records", () -> records.latest(facts.size()).size() == ended);
    next.close();
  }

  private static Journal open(Path directory, CallRecords records) throws IOException {
    JournalOptions options = new JournalOptions(directory, 10_000, 10_000, NEVER, 10);
    return Journal.open(options, records, fact -> {}, Thread::new);
  }
}
