package org.carillon.sip.flow;

import jakarta.servlet.sip.SipServletMessage;
import jakarta.servlet.sip.SipServletRequest;
import jakarta.servlet.sip.SipServletResponse;
import jakarta.servlet.sip.SipSession;
import java.io.IOException;
import java.util.Optional;
import org.carillon.sip.message.HeaderPolicy;
import org.carillon.sip.message.Reasons;

/** The 2xx of a phone that we called, and the ACK that we owe it (RFC 3261 13.2.2.4). */
final class Acceptance implements Answerer {

  private final SipServletResponse success;
  private final Optional<SipServletResponse> reliableAnswer;
  private Optional<SipServletRequest> ack = Optional.empty();

  /** With the reliable provisional that carried the phone's SDP, if one did (RFC 3262 5). */
  Acceptance(SipServletResponse success, Optional<SipServletResponse> reliableAnswer) {
    this.success = success;
    this.reliableAnswer = reliableAnswer;
  }

  @Override
  public SipSession session() {
    return success.getSession();
  }

  @Override
  public void describe(SipServletResponse ours, SessionTimers sessions) throws IOException {
    sessions.answered(success);
    HeaderPolicy.ANSWER.copy(success, ours);
    HeaderPolicy.copyBody(description(), ours);
  }

  @Override
  public void connected(SessionTimers sessions) {
    // the caller's ACK is still to come
  }

  /** Whether this answer came in the same dialog. */
  boolean isOf(SipServletResponse response) {
    return session().getId().equals(response.getSession().getId());
  }

  /** Sends the ACK with the body that the caller's ACK brought (late offer, RFC 3261 13.2.1). */
  @Override
  public boolean acknowledge(SipServletRequest callersAck, SessionTimers sessions)
      throws IOException {
    if (ack.isPresent()) {
      return true;
    }
    SipServletRequest ours = success.createAck();
    HeaderPolicy.copyBody(callersAck, ours);
    ack = Optional.of(ours);
    return Wire.send(ours);
  }

  @Override
  public void acknowledgeAgain() {
    ack.ifPresent(Wire::send);
  }

  /** Sends the ACK that is still owed, without a body. */
  void acknowledge() {
    if (ack.isEmpty()) {
      ack = Optional.of(success.createAck());
      Wire.send(ack.get());
    }
  }

  /** Ends a dialog that is not wanted: first the ACK, then the BYE (RFC 3261 13.2.2.4). */
  @Override
  public void release() {
    acknowledge();
    Wire.hangUp(session(), Optional.of(Reasons.COMPLETED_ELSEWHERE));
  }

  /** Ends the dialog; an ACK that is still owed goes out first. */
  @Override
  public void hangUp() {
    acknowledge();
    Wire.hangUp(session(), Optional.empty());
  }

  @Override
  public boolean isSettled() {
    return true;
  }

  @Override
  public void settled() {
    // the party owes us no ACK
  }

  @Override
  public boolean isQuiet() {
    return false;
  }

  private SipServletMessage description() throws IOException {
    boolean empty = success.getRawContent() == null;
    return empty && reliableAnswer.isPresent() ? reliableAnswer.get() : success;
  }
}
