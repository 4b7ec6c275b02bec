package org.carillon.sip.flow;

import jakarta.servlet.sip.SipServletRequest;
import jakarta.servlet.sip.SipServletResponse;
import jakarta.servlet.sip.SipSession;
import java.io.IOException;
import java.util.Optional;
import org.carillon.sip.message.Allowed;
import org.carillon.sip.message.OptionTags;

/** A re-INVITE of ours, which offers a party another one to talk to (RFC 3261 14.1). */
final class NewOffer implements Awaited {

  /** What becomes of the offer. */
  interface Outcome {
    /** The party takes it; the answer is acknowledged. */
    void accepted(SipServletResponse answer) throws IOException;

    /** The party refuses with this status; its session is as it was. */
    void refused(int status) throws IOException;
  }

  /** For an offer after which nothing is to be done. */
  static final Outcome NO_MATTER =
      new Outcome() {
        @Override
        public void accepted(SipServletResponse answer) {}

        @Override
        public void refused(int status) {}
      };

  private static final int NOT_SENT = 503;

  private final Outcome outcome;
  private Optional<SipServletRequest> ack = Optional.empty();

  private NewOffer(Outcome outcome) {
    this.outcome = outcome;
  }

  /** Makes the offer. */
  static void to(SipSession party, byte[] description, SessionTimers sessions, Outcome outcome)
      throws IOException {
    SipServletRequest invite = party.createRequest("INVITE");
    invite.setHeader(Allowed.HEADER, Allowed.value());
    invite.setHeader(OptionTags.SUPPORTED, OptionTags.TIMER);
    sessions.ask(invite);
    invite.setContent(description, Descriptions.TYPE);
    new NewOffer(outcome).awaitAnswersTo(invite);
    if (!Wire.send(invite)) {
      outcome.refused(NOT_SENT);
    }
  }

  @Override
  public void received(SipServletResponse response) throws IOException {
    if (response.getStatus() >= 300) {
      outcome.refused(response.getStatus());
    } else if (response.getStatus() >= 200) {
      accepted(response);
    }
  }

  private void accepted(SipServletResponse response) throws IOException {
    boolean repeated = ack.isPresent();
    if (!repeated) {
      ack = Optional.of(response.createAck());
    }
    Wire.send(ack.get());
    if (!repeated) {
      outcome.accepted(response);
    }
  }
}
