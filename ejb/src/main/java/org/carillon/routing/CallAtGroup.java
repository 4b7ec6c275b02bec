package org.carillon.routing;

import java.time.Instant;
import org.carillon.domain.call.CallId;
import org.carillon.domain.call.GroupCall;
import org.carillon.domain.group.CallGroup;
import org.carillon.domain.record.Circumstance;

/**
 * A call that is in a group.
 *
 * @param call the call
 * @param caller who calls, as received; never rung himself
 * @param group the group as it was when the call came to it
 * @param enteredAt when that was
 * @param urgent whether the call goes before others that wait (F28)
 */
public record CallAtGroup(
    CallId call, String caller, CallGroup group, Instant enteredAt, boolean urgent) {

  /** A call that goes before no others. */
  public CallAtGroup(CallId call, String caller, CallGroup group, Instant enteredAt) {
    this(call, caller, group, enteredAt, false);
  }

  /** The call as it stands, in the group as the call met it. */
  public static CallAtGroup of(GroupCall call, CallGroup group) {
    return new CallAtGroup(
        call.terms().id(),
        call.terms().caller(),
        group,
        call.enteredAt(),
        call.terms().circumstances().contains(Circumstance.URGENT));
  }
}
