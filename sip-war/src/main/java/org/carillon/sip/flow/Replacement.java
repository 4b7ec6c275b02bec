package org.carillon.sip.flow;

import jakarta.servlet.sip.SipServletResponse;
import jakarta.servlet.sip.SipSession;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;
import org.carillon.domain.call.Party;
import org.carillon.sip.SipLog;
import org.carillon.sip.message.HeaderPolicy;
import org.carillon.sip.message.Refusal;
import org.carillon.sip.message.Replies;
import org.carillon.sip.message.StatusOf;

/**
 * Lets somebody take the place of a party (RFC 3891 3): the other one gets the newcomer's offer,
 * and the newcomer its answer. Until then nothing changes for the two who talk.
 */
final class Replacement implements NewOffer.Outcome {

  private final Party leaving;
  private final SipSession replaced;
  private final Incoming newcomer;
  private final Parties parties;
  private final SessionTimers sessions;
  private final Consumer<Replacement> over;
  private boolean left;
  private boolean abandoned;
  private boolean succeeded;

  Replacement(
      Party leaving,
      SipSession replaced,
      Incoming newcomer,
      Parties parties,
      SessionTimers sessions,
      Consumer<Replacement> over) {
    this.leaving = leaving;
    this.replaced = replaced;
    this.newcomer = newcomer;
    this.parties = parties;
    this.sessions = sessions;
    this.over = over;
  }

  void begin() throws IOException {
    parties.offer(staying(), newcomer.invite().getRawContent(), this);
  }

  /** Whose place is taken. */
  Party leaving() {
    return leaving;
  }

  PartyDialog successor() {
    return newcomer;
  }

  boolean succeeded() {
    return succeeded;
  }

  /** Whether whoever is replaced hung up before the outcome. */
  boolean hasLeft() {
    return left;
  }

  /** Whether this is the dialog that is replaced, which ends now. */
  boolean letsGo(SipSession session) {
    if (!session.getId().equals(replaced.getId())) {
      return false;
    }
    left = true;
    return true;
  }

  /** The call is over. */
  void abandon() {
    abandoned = true;
    try {
      Replies.refuse(newcomer.invite(), StatusOf.TERMINATED);
    } catch (IOException | IllegalStateException gone) {
      SipLog.LOG.pickerGone(newcomer.invite().getCallId(), gone);
    }
  }

  @Override
  public void accepted(SipServletResponse answer) throws IOException {
    if (abandoned) {
      return;
    }
    try {
      newcomer.accept(sessions, ok -> HeaderPolicy.copyBody(answer, ok));
      succeeded = true;
    } catch (IllegalStateException cancelled) {
      takeBack();
    }
    over.accept(this);
    if (succeeded && !left) {
      Wire.hangUp(replaced, Optional.empty());
    }
  }

  @Override
  public void refused(int status) throws IOException {
    if (!abandoned) {
      boolean glare = status == StatusOf.GLARE.status();
      Refusal refusal = glare ? StatusOf.TOO_FAST : StatusOf.NO_SESSION;
      Replies.refuse(newcomer.invite(), refusal);
      over.accept(this);
    }
  }

  /** Who stays is to talk to the same party as before. */
  private void takeBack() throws IOException {
    Optional<byte[]> before = Descriptions.of(replaced);
    if (!left && before.isPresent()) {
      parties.offer(staying(), before.get(), NewOffer.NO_MATTER);
    }
  }

  private SipSession staying() {
    return parties.session(leaving.other()).orElseThrow();
  }
}
