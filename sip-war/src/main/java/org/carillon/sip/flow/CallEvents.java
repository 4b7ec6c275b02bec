package org.carillon.sip.flow;

import jakarta.servlet.sip.SipApplicationSession;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import org.carillon.domain.call.CallPort;
import org.carillon.domain.call.Effect;
import org.carillon.domain.call.GroupCall;
import org.carillon.domain.call.Step;
import org.carillon.sip.SipLog;

/**
 * Takes the events of one call, one after the other: reads the state, asks it for the next step,
 * writes the new state, then runs the effects. An event that arises while effects run waits until
 * they are done, and meets the new state.
 */
final class CallEvents {

  private static final String CALL = "carillon.call";

  private final SipApplicationSession session;
  private final Deque<CallEvent> waiting = new ArrayDeque<>();
  private boolean running;

  CallEvents(SipApplicationSession session) {
    this.session = session;
  }

  GroupCall call() {
    return (GroupCall) session.getAttribute(CALL);
  }

  /** The first step of a call. */
  void begin(Step step, CallPort port) {
    running = true;
    take(step, port);
    drain(port);
  }

  /** Lets the event happen; false when it has to wait for another one that happens right now. */
  boolean happen(CallEvent event, CallPort port) {
    waiting.add(event);
    if (running) {
      return false;
    }
    running = true;
    drain(port);
    return true;
  }

  private void drain(CallPort port) {
    try {
      while (!waiting.isEmpty()) {
        take(waiting.poll().on(call()), port);
      }
    } finally {
      running = false;
    }
  }

  private void take(Step step, CallPort port) {
    session.setAttribute(CALL, step.call());
    step.effects().forEach(effect -> run(effect, step.call(), port));
  }

  /**
   * A fault in one effect must not swallow the rest, least of all the end of the call: they run,
   * and then the call is aborted in good order.
   */
  private void run(Effect effect, GroupCall call, CallPort port) {
    try {
      effect.run(port);
    } catch (RuntimeException fault) {
      SipLog.LOG.callFault(call.terms().id(), call.terms().group(), fault);
      waiting.addFirst(stopped -> stopped.aborted(Instant.now()));
    }
  }
}
