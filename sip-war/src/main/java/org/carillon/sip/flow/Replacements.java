package org.carillon.sip.flow;

import jakarta.servlet.sip.SipServletRequest;
import jakarta.servlet.sip.SipSession;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;
import org.carillon.domain.call.Party;
import org.carillon.sip.message.Replies;
import org.carillon.sip.message.StatusOf;

/** Serves those who take the place of a party of an answered call: one at a time. */
final class Replacements {

  private final Parties parties;
  private final Bridge bridge;
  private final SessionTimers sessions;
  private final Consumer<Party> gone;
  private Optional<Replacement> running = Optional.empty();

  Replacements(Parties parties, Bridge bridge, SessionTimers sessions, Consumer<Party> gone) {
    this.parties = parties;
    this.bridge = bridge;
    this.sessions = sessions;
    this.gone = gone;
  }

  /** Lets the sender of the INVITE take the place of this party. */
  void begin(Party leaving, SipServletRequest invite) throws IOException {
    if (bridge.isChanging()) {
      Replies.refuse(invite, StatusOf.TOO_FAST);
      return;
    }
    Descriptions.note(invite);
    bridge.hold();
    Replacement replacement =
        new Replacement(
            leaving,
            parties.session(leaving).orElseThrow(),
            new Incoming(invite),
            parties,
            sessions,
            this::over);
    running = Optional.of(replacement);
    replacement.begin();
  }

  /** Whether this dialog may end without the call: its party is being replaced. */
  boolean letsGo(SipSession session) {
    boolean leaves = running.filter(replacement -> replacement.letsGo(session)).isPresent();
    if (leaves) {
      parties.left(session);
    }
    return leaves;
  }

  /** The call is over. */
  void stop() {
    running.ifPresent(Replacement::abandon);
    finish();
  }

  private void over(Replacement replacement) {
    finish();
    if (replacement.succeeded()) {
      parties.replace(replacement.leaving(), replacement.successor());
    } else if (replacement.hasLeft()) {
      gone.accept(replacement.leaving());
    }
  }

  private void finish() {
    running = Optional.empty();
    bridge.release();
  }
}
