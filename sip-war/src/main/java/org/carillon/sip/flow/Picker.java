package org.carillon.sip.flow;

import jakarta.servlet.sip.SipServletRequest;
import jakarta.servlet.sip.SipServletResponse;
import jakarta.servlet.sip.SipSession;
import java.io.IOException;
import java.util.Optional;
import org.carillon.sip.SipLog;
import org.carillon.sip.message.Replies;
import org.carillon.sip.message.StatusOf;
import org.carillon.sip.sdp.Crossing;

/**
 * A phone that picks the call up: it called us. Where the caller made an offer, too, both get an
 * answer at once; else the phone waits for the answer in the caller's ACK.
 */
final class Picker implements Answerer {

  private final Incoming dialog;
  private final Optional<Crossing> crossing;

  /** With what both offers come to; empty where the caller made none. */
  Picker(SipServletRequest invite, Optional<Crossing> crossing) {
    this.dialog = new Incoming(invite);
    this.crossing = crossing;
  }

  @Override
  public SipSession session() {
    return dialog.session();
  }

  @Override
  public void describe(SipServletResponse ours, SessionTimers sessions) throws IOException {
    byte[] offer = dialog.invite().getRawContent();
    ours.setContent(crossing.map(Crossing::forCaller).orElse(offer), Descriptions.TYPE);
  }

  @Override
  public void connected(SessionTimers sessions) throws IOException {
    if (crossing.isPresent()) {
      accept(crossing.get().forPicker(), sessions);
    }
  }

  @Override
  public boolean acknowledge(SipServletRequest callersAck, SessionTimers sessions)
      throws IOException {
    if (crossing.isPresent()) {
      return true;
    }
    byte[] answer = callersAck.getRawContent();
    if (answer == null) {
      refuse();
      throw new IllegalStateException("the caller's ACK carries no answer to the offer");
    }
    accept(answer, sessions);
    return true;
  }

  private void accept(byte[] description, SessionTimers sessions) throws IOException {
    dialog.accept(sessions, ok -> ok.setContent(description, Descriptions.TYPE));
  }

  /** The caller is gone: nobody is left to talk to. */
  @Override
  public void release() {
    hangUp();
  }

  @Override
  public void hangUp() {
    if (dialog.isAnswered()) {
      dialog.hangUp();
    } else {
      refuse();
    }
  }

  private void refuse() {
    try {
      Replies.refuse(dialog.invite(), StatusOf.NOTHING_RINGS);
    } catch (IOException | IllegalStateException gone) {
      SipLog.LOG.pickerGone(dialog.invite().getCallId(), gone);
    }
  }

  @Override
  public void acknowledgeAgain() {
    // nothing of ours was acknowledged
  }

  @Override
  public boolean isSettled() {
    return dialog.isSettled();
  }

  @Override
  public void settled() {
    dialog.settled();
  }

  @Override
  public boolean isQuiet() {
    return false;
  }
}
