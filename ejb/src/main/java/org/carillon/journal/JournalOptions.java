package org.carillon.journal;

import java.nio.file.Path;

/**
 * Where the journal is and how much it holds.
 *
 * @param directory of its files
 * @param queuedFacts most facts on their way to the file
 * @param waitingCalls most ended calls in memory; more stay in the file only
 * @param segmentBytes size at which a file is closed and its calls compared with the database
 * @param retryMillis pause before a failing database is tried again
 */
record JournalOptions(
    Path directory, int queuedFacts, int waitingCalls, long segmentBytes, long retryMillis) {

  static JournalOptions in(Path directory, int queuedFacts) {
    return new JournalOptions(directory, queuedFacts, 10_000, 4L << 20, 2_000);
  }
}
