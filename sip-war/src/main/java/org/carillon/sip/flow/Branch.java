package org.carillon.sip.flow;

import jakarta.servlet.sip.ServletTimer;
import jakarta.servlet.sip.SipServletRequest;
import jakarta.servlet.sip.SipServletResponse;
import jakarta.servlet.sip.SipSession;
import java.io.IOException;
import java.util.Optional;

/** One INVITE to one phone of a member, and the dialog that comes of it. */
final class Branch {

  private static final int RINGING = 180;
  private static final int TIMED_OUT = 408;

  /** What a transport error counts as (RFC 3261 8.1.3.1). */
  static final int NOT_SENT = 503;

  private SipServletRequest invite;
  private final Trail trail;
  private final ProgressWatch watch;
  private final Cancellation cancellation = new Cancellation();
  private Optional<ServletTimer> silence = Optional.empty();
  private boolean givenUp;
  private boolean repeated;
  private boolean progressed;
  private boolean rang;
  private boolean settled;
  private Optional<Acceptance> acceptance = Optional.empty();
  private Optional<SipServletResponse> reliableAnswer = Optional.empty();

  Branch(SipServletRequest invite, Trail trail, ProgressWatch watch) {
    this.invite = invite;
    this.trail = trail;
    this.watch = watch;
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

  SipSession session() {
    return invite.getSession();
  }

  boolean rang() {
    return rang;
  }

  /** Whether the phone was told to stop, or will be. */
  boolean isStopping() {
    return cancellation.isWanted();
  }

  /** Whether the INVITE may be sent again, once, to answer a challenge (RFC 3261 22.2). */
  boolean mayRepeat() {
    return !repeated && !isStopping();
  }

  /** Sends the INVITE again with what the phone demanded. */
  boolean repeat(SipServletRequest again) {
    heard();
    invite = again;
    repeated = true;
    progressed = false;
    return send();
  }

  /** Whether the offer need not wait for this phone any more. */
  boolean isDone() {
    return settled || givenUp;
  }

  /** Gives the phone up, if it has said nothing but 100 yet; false when it has. */
  boolean giveUpIfSilent() {
    if (rang || settled || isStopping()) {
      return false;
    }
    givenUp = true;
    stop(Optional.empty());
    return true;
  }

  /** Whether nothing more is to come: the phone failed, and there is no dialog to end. */
  boolean isQuiet() {
    return settled && acceptance.isEmpty();
  }

  /** The phone gave a sign of life, so that it may be told to stop now (RFC 3261 9.1). */
  void progressed(SipServletResponse response) throws IOException {
    progressed = true;
    if (response.getStatus() >= RINGING) {
      rang = true;
      heard();
    }
    if (response.getRawContent() != null) {
      reliableAnswer = Optional.of(response);
    }
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

  /** The phone was picked up; true unless this is the same answer again. */
  boolean succeeded(SipServletResponse response) {
    settled = true;
    heard();
    boolean first = acceptance.isEmpty();
    if (first) {
      acceptance = Optional.of(new Acceptance(response, reliableAnswer));
    }
    return first;
  }

  boolean hasAnswered() {
    return acceptance.isPresent();
  }

  /** What the phone answered. */
  Acceptance answer() {
    return acceptance.orElseThrow();
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
