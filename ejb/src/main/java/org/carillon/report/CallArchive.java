package org.carillon.report;

import java.time.Instant;
import java.util.List;

/** The calls on record, read for figures; implemented by persistence. */
public interface CallArchive {

  /** The calls that have ended and arrived at {@code from} or later, and before {@code to}. */
  List<ArchivedCall> arrived(Instant from, Instant to);
}
