package org.carillon.routing;

import java.time.Instant;
import org.carillon.domain.call.CallId;
import org.carillon.domain.group.CallGroup;

/**
 * A call that is in a group.
 *
 * @param call the call
 * @param caller who calls, as received; never rung himself
 * @param group the group as it was when the call came to it
 * @param enteredAt when that was
 */
public record CallAtGroup(CallId call, String caller, CallGroup group, Instant enteredAt) {}
