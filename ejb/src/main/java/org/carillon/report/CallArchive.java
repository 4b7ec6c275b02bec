package org.carillon.report;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The calls on record, read for figures; implemented by persistence. Each method is about the calls
 * that have ended and arrived at {@code from} or later, and before {@code to}.
 */
public interface CallArchive {

  /** How many there are. */
  long count(Instant from, Instant to);

  /** The calls, by arrival. */
  List<ArchivedCall> calls(Instant from, Instant to);

  /** Their visits to groups. What stands for a line that sent a call elsewhere is none. */
  List<ArchivedVisit> visits(Instant from, Instant to);

  /** Their offers to members. A number outside or a mailbox is none. */
  List<ArchivedOffer> offers(Instant from, Instant to);

  /** When they came. */
  List<Instant> arrivals(Instant from, Instant to);

  /** When the first call on record came; empty when there is none. */
  Optional<Instant> first();
}
