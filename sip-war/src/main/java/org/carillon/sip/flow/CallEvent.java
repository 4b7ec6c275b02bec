package org.carillon.sip.flow;

import org.carillon.domain.call.GroupCall;
import org.carillon.domain.call.Step;

/** Something that happens to a call, and what the call makes of it. */
@FunctionalInterface
interface CallEvent {

  /** The call's answer. */
  Step on(GroupCall call);
}
