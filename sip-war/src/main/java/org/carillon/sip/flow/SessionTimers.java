package org.carillon.sip.flow;

import jakarta.servlet.sip.SipServletMessage;
import jakarta.servlet.sip.SipServletRequest;
import jakarta.servlet.sip.SipServletResponse;
import jakarta.servlet.sip.SipSession;
import jakarta.servlet.sip.TimerService;
import java.io.IOException;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.carillon.config.Settings.Signalling;
import org.carillon.sip.message.OptionTags;
import org.carillon.sip.message.SessionExpires;
import org.carillon.sip.message.SessionExpires.Refresher;
import org.carillon.sip.message.StatusOf;

/**
 * The session timers of one call: each leg has its own, so that a phone without one does not keep
 * the other from noticing that a party is gone (features 5.5, RFC 4028).
 */
final class SessionTimers {

  private static final String REFRESH = "carillon.refresh";
  private static final String UPDATE = "UPDATE";
  private static final Set<String> REFRESHING = Set.of("INVITE", UPDATE);
  private static final Set<Integer> GONE = Set.of(408, 481);

  private final TimerService service;
  private final Signalling settings;
  private final Map<String, SessionTimer> timers = new HashMap<>();

  SessionTimers(TimerService service, Signalling settings) {
    this.service = service;
    this.settings = settings;
  }

  /** Whether the request wants its session refreshed more often than we accept. */
  static boolean isTooOften(SipServletRequest request, Signalling settings) {
    return names(request, OptionTags.SUPPORTED, OptionTags.TIMER)
        && SessionExpires.in(request)
            .filter(wanted -> wanted.seconds() < settings.leastSession().toSeconds())
            .isPresent();
  }

  /** Whether the request changes nothing: it is no business of the other party's. */
  static boolean isRefreshOnly(SipServletRequest request) throws IOException {
    return UPDATE.equals(request.getMethod())
        && request.getRawContent() == null
        && SessionExpires.in(request).isPresent();
  }

  /** The other side refreshed its session. */
  void refreshedBy(SipServletRequest request) throws IOException {
    SipServletResponse ok = request.createResponse(SipServletResponse.SC_OK);
    answer(request, ok);
    ok.send();
  }

  /** Agrees with what the request wants of its session, and says so in our 2xx to it. */
  void answer(SipServletRequest request, SipServletResponse ours) {
    if (!REFRESHING.contains(request.getMethod())) {
      return;
    }
    Optional<SessionExpires> wanted = SessionExpires.in(request);
    boolean weRefresh =
        wanted.flatMap(SessionExpires::refresher).equals(Optional.of(Refresher.UAS));
    if (!names(request, OptionTags.SUPPORTED, OptionTags.TIMER)
        || weRefresh && !names(request, "Allow", UPDATE)) {
      timer(request.getSession()).stop();
      return;
    }
    int seconds = interval(wanted, SessionExpires.least(request));
    Refresher refresher = weRefresh ? Refresher.UAS : Refresher.UAC;
    ours.setHeader(
        SessionExpires.HEADER, new SessionExpires(seconds, Optional.of(refresher)).value());
    ours.setHeader(OptionTags.REQUIRE, OptionTags.TIMER);
    timer(request.getSession()).agree(seconds, weRefresh);
  }

  /** Says in a request of ours what was agreed for its session, or what we want of a new one. */
  void ask(SipServletRequest ours) {
    if (!REFRESHING.contains(ours.getMethod())) {
      return;
    }
    SessionTimer timer = timer(ours.getSession());
    if (timer.isRunning() || ours.isInitial()) {
      int seconds = timer.isRunning() ? timer.seconds() : (int) settings.session().toSeconds();
      Refresher refresher = timer.isByUs() ? Refresher.UAC : Refresher.UAS;
      ours.setHeader(
          SessionExpires.HEADER, new SessionExpires(seconds, Optional.of(refresher)).value());
      ours.setHeader(SessionExpires.LEAST, Long.toString(settings.leastSession().toSeconds()));
    }
  }

  /**
   * Sends an INVITE again that wanted too short a session; false when the phone counts as failed.
   */
  static boolean lengthen(MemberLeg leg, SipServletResponse response) throws IOException {
    int least = SessionExpires.least(response);
    if (response.getStatus() != StatusOf.INTERVAL_TOO_SMALL.status()
        || least == 0
        || !leg.mayRepeat(response)) {
      return false;
    }
    SipServletRequest again = Repetition.after(response);
    Repetition.keepCredentials(response, again);
    again.setHeader(
        SessionExpires.HEADER, new SessionExpires(least, Optional.of(Refresher.UAS)).value());
    again.setHeader(SessionExpires.LEAST, Integer.toString(least));
    leg.repeat(response, again);
    return true;
  }

  /** A 2xx came to a request that we asked in: it says what holds (RFC 4028 7.2). */
  void answered(SipServletResponse theirs) {
    if (!REFRESHING.contains(theirs.getMethod())) {
      return;
    }
    SessionTimer timer = timer(theirs.getSession());
    Optional<SessionExpires> agreed = SessionExpires.in(theirs);
    if (agreed.isEmpty()) {
      timer.stop();
    } else {
      boolean weRefresh = agreed.get().refresher().equals(Optional.of(Refresher.UAC));
      timer.agree(agreed.get().seconds(), weRefresh);
    }
  }

  /** Refreshes the session: an UPDATE without a description changes nothing else (RFC 4028 7.4). */
  void refresh(SipSession session) {
    SipServletRequest update = session.createRequest(UPDATE);
    update.setAttribute(REFRESH, true);
    update.setHeader(OptionTags.SUPPORTED, OptionTags.TIMER);
    ask(update);
    Wire.send(update);
  }

  /** Whether this answers a refresh of ours. */
  static boolean isOurs(SipServletResponse response) {
    return response.getRequest() != null && response.getRequest().getAttribute(REFRESH) != null;
  }

  /** A refresh of ours was answered; false when the other side knows nothing of the call. */
  boolean refreshed(SipServletResponse response) {
    int status = response.getStatus();
    if (status >= 200 && status < 300) {
      answered(response);
    } else if (status >= 300) {
      timer(response.getSession()).tryAgain();
    }
    return !GONE.contains(status);
  }

  /** The dialog is over, or about to be, though the call goes on. */
  void stop(SipSession session) {
    timer(session).stop();
  }

  /** The call is over. */
  void stop() {
    timers.values().forEach(SessionTimer::stop);
  }

  private SessionTimer timer(SipSession session) {
    return timers.computeIfAbsent(session.getId(), id -> new SessionTimer(service, session));
  }

  private int interval(Optional<SessionExpires> wanted, int least) {
    int ours = (int) settings.session().toSeconds();
    return Math.max(least, Math.min(ours, wanted.map(SessionExpires::seconds).orElse(ours)));
  }

  private static boolean names(SipServletMessage message, String header, String name) {
    Iterator<String> values = message.getHeaders(header);
    return OptionTags.in(values).contains(name.toLowerCase(Locale.ROOT));
  }
}
