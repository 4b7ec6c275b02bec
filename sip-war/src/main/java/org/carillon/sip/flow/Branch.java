package org.carillon.sip.flow;

import jakarta.servlet.sip.ServletTimer;
import jakarta.servlet.sip.SipServletRequest;
import jakarta.servlet.sip.SipServletResponse;
import jakarta.servlet.sip.SipSession;
import java.io.IOException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * One INVITE to one phone of a member, and the dialog that comes of it; where a proxy on the way
 * forks it, the one that answers first.
 */
final class Branch {

  private static final String BRANCH = "carillon.branch";

  private static final int RINGING = 180;
  private static final int TIMED_OUT = 408;

  /** What a transport error counts as (RFC 3261 8.1.3.1). */
  static final int NOT_SENT = 503;

  private SipServletRequest invite;
  private final Trail trail;
  private final ProgressWatch watch;
  private final Cancellation cancellation = new Cancellation();
  private final Dialogs dialogs = new Dialogs();
  private Optional<ServletTimer> silence = Optional.empty();
  private boolean givenUp;
  private final Set<Integer> repeatedAfter = new HashSet<>(1);
  private boolean progressed;
  private boolean rang;
  private boolean settled;

  Branch(SipServletRequest invite, Trail trail, ProgressWatch watch) {
    this.invite = invite;
    this.trail = trail;
    this.watch = watch;
    // the container hands the attributes on to the sessions of further dialogs (JSR 289 6.2.3.2)
    invite.getSession().setAttribute(BRANCH, this);
  }

  /** The branch that this session belongs to, or that it was derived from. */
  static Optional<Branch> of(SipSession session) {
    return Optional.ofNullable((Branch) session.getAttribute(BRANCH));
  }

  /** Sends the INVITE; a phone that cannot be reached settles the branch at once. */
  boolean send() {
    boolean sent = Wire.send(invite);
    if (sent) {
      silence = Optional.of(watch.over(invite));
    } else {
      failed(NOT_SENT);
    }
    return sent;
  }

  /** The same; the answers go there. */
  boolean sendFor(Awaited answers) {
    answers.awaitAnswersTo(invite);
    return send();
  }

  SipServletRequest invite() {
    return invite;
  }

  SipSession session() {
    return dialogs.acceptance().map(Acceptance::session).orElseGet(invite::getSession);
  }

  boolean rang() {
    return rang;
  }

  /** Whether the phone was told to stop, or will be. */
  boolean isStopping() {
    return cancellation.isWanted();
  }

  /**
   * Whether the INVITE may be sent again with what was missing, once for each status: 401 comes
   * from a server and 407 from a proxy before it (RFC 3261 22.3), 422 from either (RFC 4028 7.3).
   */
  boolean mayRepeat(int status) {
    return !repeatedAfter.contains(status) && !isStopping();
  }

  /** Sends the INVITE again with what was missing when it was refused with this status. */
  boolean repeat(int status, SipServletRequest again) {
    heard();
    invite = again;
    repeatedAfter.add(status);
    progressed = false;
    return send();
  }

  /** Whether the offer need not wait for this phone any more. */
  boolean isDone() {
    return settled || givenUp;
  }

  /** Whether the phone was given up, though it may still be picked up. */
  boolean isGivenUp() {
    return givenUp && !settled;
  }

  /** Gives the phone up, if it has said nothing but 100 yet; false when it has. */
  boolean giveUpIfSilent(Optional<String> reason) {
    if (rang || settled || isStopping()) {
      return false;
    }
    givenUp = true;
    stop(reason);
    return true;
  }

  /** Whether nothing more is to come: the phone failed, and there is no dialog to end. */
  boolean isQuiet() {
    return settled && !hasAnswered();
  }

  /** The phone gave a sign of life, so that it may be told to stop now (RFC 3261 9.1). */
  void progressed(SipServletResponse response) throws IOException {
    progressed = true;
    if (response.getStatus() >= RINGING) {
      rang = true;
      heard();
    }
    dialogs.progressed(response);
    cancelIfAllowed();
  }

  /** Tells the phone to stop, now or as soon as it gives a sign of life (RFC 3261 9.1). */
  void stop(Optional<String> reason) {
    if (isStopping() || settled) {
      return;
    }
    cancellation.want(reason);
    trail.ended(invite, TIMED_OUT);
    cancelIfAllowed();
  }

  /** The phone failed with this status, or ended its ringing since we wanted it to. */
  void failed(int status) {
    settled = true;
    heard();
    if (!isStopping()) {
      trail.ended(invite, status);
    }
  }

  /** Whether this 2xx came in another dialog than the phone's answer; that one is released. */
  boolean releasesFork(SipServletResponse response) {
    boolean foreign = dialogs.isForeign(response);
    if (foreign) {
      dialogs.release(response);
    }
    return foreign;
  }

  /** Whether this came in a dialog that nobody talks in, though the phone has answered. */
  static boolean isForeign(SipServletResponse response) {
    return of(response.getSession()).filter(b -> b.dialogs.isForeign(response)).isPresent();
  }

  /** The phone was picked up; true unless this is the same answer again. */
  boolean succeeded(SipServletResponse response) {
    settled = true;
    heard();
    return dialogs.answered(response);
  }

  boolean hasAnswered() {
    return dialogs.acceptance().isPresent();
  }

  /** What the phone answered. */
  Acceptance answer() {
    return dialogs.acceptance().orElseThrow();
  }

  private void heard() {
    silence.ifPresent(ServletTimer::cancel);
    silence = Optional.empty();
  }

  /** A 100 is not shown to applications (JSR 289 10.2.3), but makes the session leave INITIAL. */
  private void cancelIfAllowed() {
    boolean alive = progressed || session().getState() == SipSession.State.EARLY;
    if (alive && !settled) {
      cancellation.send(invite);
    }
  }
}
