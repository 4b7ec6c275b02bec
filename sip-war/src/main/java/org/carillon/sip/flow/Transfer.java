package org.carillon.sip.flow;

import jakarta.servlet.sip.SipServletResponse;
import jakarta.servlet.sip.SipSession;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;
import org.carillon.domain.call.Party;

/**
 * One transfer: calls the target with what the staying party described last, and lets that party
 * talk to the target once it has answered (RFC 3725). Until then nothing changes for the two who
 * talk, so that a transfer that fails leaves the call as it was.
 */
final class Transfer implements Awaited, NewOffer.Outcome {

  /** The target's answer carries no description. */
  private static final int NOTHING_TO_TALK_WITH = 488;

  private final Party leaving;
  private final SipSession transferor;
  private final Branch target;
  private final Challenges challenges;
  private final TransferReport report;
  private final Parties parties;
  private final Consumer<Transfer> over;
  private boolean left;
  private boolean abandoned;
  private boolean succeeded;

  Transfer(
      Party leaving,
      SipSession transferor,
      Branch target,
      Challenges challenges,
      TransferReport report,
      Parties parties,
      Consumer<Transfer> over) {
    this.leaving = leaving;
    this.transferor = transferor;
    this.target = target;
    this.challenges = challenges;
    this.report = report;
    this.parties = parties;
    this.over = over;
  }

  void begin() throws IOException {
    report.begun();
    if (!target.sendFor(this)) {
      failed(Branch.NOT_SENT);
    }
  }

  /** The party whose place the target takes. */
  Party leaving() {
    return leaving;
  }

  PartyDialog successor() {
    return target.answer();
  }

  boolean succeeded() {
    return succeeded;
  }

  /** Whether the party hung up before the outcome, as most phones do. */
  boolean hasLeft() {
    return left;
  }

  /** Whether this is the dialog of who leaves, which ends now. */
  boolean letsGo(SipSession session) {
    if (!session.getId().equals(transferor.getId())) {
      return false;
    }
    left = true;
    return true;
  }

  /** The target has rung long enough. */
  void giveUp() {
    target.stop(Optional.empty());
  }

  /** The call is over. */
  void abandon() {
    abandoned = true;
    if (target.hasAnswered()) {
      target.answer().hangUp();
    } else {
      target.stop(Optional.empty());
    }
  }

  @Override
  public void received(SipServletResponse response) throws IOException {
    int status = response.getStatus();
    if (status < 200) {
      target.progressed(response);
    } else if (status >= 300) {
      refused(response);
    } else if (target.releasesFork(response)) {
      return;
    } else if (target.succeeded(response)) {
      answered(response);
    } else {
      target.answer().acknowledgeAgain();
    }
  }

  private void refused(SipServletResponse response) throws IOException {
    if (!challenges.answer(target, response, this)) {
      target.failed(response.getStatus());
      failed(response.getStatus());
    }
  }

  private void answered(SipServletResponse response) throws IOException {
    if (abandoned || response.getRawContent() == null) {
      target.answer().hangUp();
      failed(NOTHING_TO_TALK_WITH);
      return;
    }
    target.answer().acknowledge();
    SipSession staying = parties.session(leaving.other()).orElseThrow();
    parties.offer(staying, response.getRawContent(), this);
  }

  @Override
  public void accepted(SipServletResponse answer) throws IOException {
    if (abandoned) {
      return;
    }
    succeeded = true;
    report.succeeded();
    over.accept(this);
    if (!left) {
      Wire.hangUp(transferor, Optional.empty());
    }
  }

  @Override
  public void refused(int status) throws IOException {
    if (!abandoned) {
      target.answer().hangUp();
      failed(status);
    }
  }

  private void failed(int status) throws IOException {
    if (!abandoned) {
      report.failed(status);
      over.accept(this);
    }
  }
}
