package org.carillon.sip.flow;

import jakarta.servlet.sip.SipFactory;
import jakarta.servlet.sip.TimerService;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.carillon.config.Settings;
import org.carillon.routing.CallRouter;
import org.carillon.sip.lookup.CallIndex;

/**
 * What every call needs; the same for all of them.
 *
 * @param router says whom to ring, and takes the facts
 * @param settings durations and limits
 * @param factory makes SIP requests
 * @param timers makes timers that fire under the call's own lock
 * @param clock tells the time
 * @param calls the calls in progress
 * @param faults tells operators of phones that cannot be rung
 * @param index the same as others find them
 * @param serverName names this server in loop tokens
 */
public record Facilities(
    CallRouter router,
    Settings settings,
    SipFactory factory,
    TimerService timers,
    Clock clock,
    CallsInProgress calls,
    PhoneFaults faults,
    CallIndex index,
    String serverName) {

  /** The facilities of one deployment, with a name of its own. */
  public static Facilities of(
      CallRouter router,
      Settings settings,
      SipFactory factory,
      TimerService timers,
      CallIndex index) {
    return new Facilities(
        router,
        settings,
        factory,
        timers,
        Clock.systemUTC(),
        new CallsInProgress(),
        new PhoneFaults(),
        index,
        UUID.randomUUID().toString());
  }

  Instant now() {
    return clock.instant();
  }
}
