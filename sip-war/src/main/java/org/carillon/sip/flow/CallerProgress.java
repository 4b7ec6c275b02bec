package org.carillon.sip.flow;

import java.io.IOException;
import java.util.Optional;
import org.carillon.config.Settings;
import org.carillon.sip.SipLog;
import org.carillon.sip.message.Provisional;

/**
 * What the caller is told before somebody answers, and told again from time to time so that no
 * proxy gives the call up (RFC 3261 13.3.1.1).
 */
final class CallerProgress {

  private final CallFlow flow;
  private final CallerLeg caller;
  private final RingTimers timers;
  private final Settings settings;
  private Optional<Provisional> last = Optional.empty();
  private boolean announced;
  private boolean owed;

  CallerProgress(CallFlow flow, CallerLeg caller, RingTimers timers, Settings settings) {
    this.flow = flow;
    this.caller = caller;
    this.timers = timers;
    this.settings = settings;
  }

  /**
   * The call has arrived, and nobody may ring for long: the caller hears ringing at once where that
   * is wanted, and in any case from us before a proxy gives the call up.
   */
  void arrived() {
    if (last.isEmpty() && settings.signalling().ringsAtOnce()) {
      say(Provisional.RINGING);
    } else if (last.isEmpty()) {
      timers.refreshEvery(settings.provisionalRefresh());
    }
  }

  /** Phones ring. */
  void ringing() {
    if (!last.equals(Optional.of(Provisional.RINGING))) {
      say(Provisional.RINGING);
    }
  }

  /** So many callers are served before this one; told when it is news. */
  void queued(int ahead) {
    Provisional place = Provisional.queued(ahead);
    if (!last.equals(Optional.of(place))) {
      say(place);
    }
  }

  /** The call went on: told once, where it is wanted; a phone that rang rings on. */
  void forwarded() {
    if (settings.signalling().announceForwarding() && !announced) {
      announced = true;
      Optional<Provisional> before = last;
      say(Provisional.FORWARDED);
      last = before.or(() -> last);
    }
  }

  /**
   * Tells the caller the same again, or for want of that 183: unlike 100 it reaches him through all
   * proxies. One who has not acknowledged what he was told is being told already.
   */
  void repeat() {
    send(last.orElse(Provisional.PROGRESS));
  }

  /** The caller has heard what he was told: now he may be told what came since. */
  void heard() {
    caller.heard();
    if (owed) {
      owed = false;
      last.ifPresent(this::say);
    }
  }

  private void say(Provisional news) {
    last = Optional.of(news);
    owed = !send(news);
    timers.refreshEvery(settings.provisionalRefresh());
  }

  private boolean send(Provisional news) {
    try {
      return caller.tell(news);
    } catch (IOException | IllegalStateException gone) {
      // the caller's CANCEL, or the end of its transport, is on its way to us and ends the call
      SipLog.LOG.callerGone(flow.call().terms().id(), gone);
      return true;
    }
  }
}
