package org.carillon.domain.call;

import java.io.Serializable;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import org.carillon.domain.group.CallGroup;
import org.carillon.domain.record.Circumstance;

/**
 * What is known of a call when it arrives, and does not change.
 *
 * @param id the call
 * @param group the number dialled
 * @param caller who calls, as received: a SIP or tel URI, or {@code anonymous}
 * @param maxTime how long the caller may wait in the group
 * @param circumstances what was true of the call from the start, such as that its line was closed
 * @param line number of the line that was dialled; empty when it was a group's own number
 */
public record CallTerms(
    CallId id,
    String group,
    String caller,
    Duration maxTime,
    Set<Circumstance> circumstances,
    String line)
    implements Serializable {

  /** Copies the set, so that the record stays immutable. */
  public CallTerms {
    circumstances = Set.copyOf(circumstances);
  }

  /** A call of which nothing else is true. */
  public CallTerms(CallId id, String group, String caller, Duration maxTime) {
    this(id, group, caller, maxTime, Set.of());
  }

  /** A call that dialled a group itself. */
  public CallTerms(
      CallId id, String group, String caller, Duration maxTime, Set<Circumstance> circumstances) {
    this(id, group, caller, maxTime, circumstances, "");
  }

  /** The terms of a call to this group. */
  public static CallTerms of(CallId id, CallGroup group, String caller) {
    return new CallTerms(id, group.number(), caller, group.maxTime());
  }

  /** The same terms, and this was true of the call as well. */
  public CallTerms with(Set<Circumstance> others) {
    Set<Circumstance> all = new HashSet<>(circumstances);
    all.addAll(others);
    return new CallTerms(id, group, caller, maxTime, all, line);
  }

  /** The same terms of a call that dialled the line of this number. */
  public CallTerms onLine(String number) {
    return new CallTerms(id, group, caller, maxTime, circumstances, number);
  }
}
