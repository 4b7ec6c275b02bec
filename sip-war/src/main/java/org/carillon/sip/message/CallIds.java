package org.carillon.sip.message;

import java.time.Instant;
import java.util.concurrent.ThreadLocalRandom;
import org.carillon.domain.call.CallId;

/** Makes the names of calls: short, unique for ever, and in the order of arrival when sorted. */
public final class CallIds {

  private static final int TIME_RADIX = 36;

  private CallIds() {}

  /** The name of a call that arrives now: its millisecond, then 64 bits of chance. */
  public static CallId next(Instant now) {
    String chance = Long.toHexString(ThreadLocalRandom.current().nextLong());
    return new CallId(Long.toString(now.toEpochMilli(), TIME_RADIX) + "-" + chance);
  }
}
