/**
 * One call to a group as an immutable state machine: an event comes in, the next state and a list
 * of effects come out. The SIP layer stores the state, then runs the effects through {@link
 * org.carillon.domain.call.CallPort}. Nothing here knows a strategy, a clock or SIP.
 */
package org.carillon.domain.call;
