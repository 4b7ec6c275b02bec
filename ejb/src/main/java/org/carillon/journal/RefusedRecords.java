package org.carillon.journal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.Set;
import org.carillon.domain.call.CallFact;
import org.carillon.domain.call.CallId;
import org.carillon.domain.call.CallSummary;

/**
 * A file for calls that a working database will not take, so that they neither block nor vanish.
 */
final class RefusedRecords {

  private final Path file;
  private final Set<CallId> known = new HashSet<>();

  RefusedRecords(Path directory) {
    this.file = directory.resolve("refused.txt");
  }

  /** Whether the call was not set aside yet. */
  boolean isNew(CallSummary call) {
    return !known.contains(call.id());
  }

  /** Keeps the call for an operator to look at. */
  void setAside(CallSummary call, RuntimeException cause) {
    try {
      Files.writeString(
          file,
          FactLine.of(new CallFact.Ended(call)),
          StandardCharsets.UTF_8,
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND);
    } catch (IOException disk) {
      throw new UncheckedIOException(disk);
    }
    known.add(call.id());
    JournalLog.LOG.recordRefused(call.id().value(), file.toString(), cause);
  }
}
