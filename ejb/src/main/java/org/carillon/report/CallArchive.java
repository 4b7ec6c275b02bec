package org.carillon.report;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The calls on record, read for figures; implemented by persistence. Each method is about the calls
 * of an excerpt.
 */
public interface CallArchive {

  /** How many there are. */
  long count(Excerpt excerpt);

  /** The calls, by arrival. */
  List<ArchivedCall> calls(Excerpt excerpt);

  /** Their visits to groups. What stands for a line that sent a call elsewhere is none. */
  List<ArchivedVisit> visits(Excerpt excerpt);

  /** Their offers to members. A number outside or a mailbox is none. */
  List<ArchivedOffer> offers(Excerpt excerpt);

  /** When they came. */
  List<Instant> arrivals(Excerpt excerpt);

  /** When the first call on record came; empty when there is none. */
  Optional<Instant> first();
}
