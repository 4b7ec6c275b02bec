package org.carillon.domain.call;

import java.io.Serializable;
import java.time.Duration;
import org.carillon.domain.group.CallGroup;

/**
 * What is known of a call when it arrives, and does not change.
 *
 * @param id the call
 * @param group the number dialled
 * @param caller who calls, as received: a SIP or tel URI, or {@code anonymous}
 * @param maxTime how long the caller may wait in the group
 */
public record CallTerms(CallId id, String group, String caller, Duration maxTime)
    implements Serializable {

  /** The terms of a call to this group. */
  public static CallTerms of(CallId id, CallGroup group, String caller) {
    return new CallTerms(id, group.number(), caller, group.maxTime());
  }
}
