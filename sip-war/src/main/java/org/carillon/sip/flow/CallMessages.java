package org.carillon.sip.flow;

import jakarta.servlet.sip.SipServletRequest;
import jakarta.servlet.sip.SipServletResponse;
import java.io.IOException;
import org.carillon.domain.call.Phase;
import org.carillon.sip.lookup.Claim;
import org.carillon.sip.message.Replies;
import org.carillon.sip.message.StatusOf;

/** Takes the SIP messages of one call, and hands each to the part of the call it is for. */
public final class CallMessages {

  private final CallFlow flow;
  private final CallerLeg caller;
  private final LegBook legs;

  CallMessages(CallFlow flow, CallerLeg caller, LegBook legs) {
    this.flow = flow;
    this.caller = caller;
    this.legs = legs;
  }

  /**
   * A response came: to an INVITE of ours to a member, or to something that we relayed.
   *
   * @throws IOException when it cannot be read or passed on
   */
  public void response(SipServletResponse response) throws IOException {
    if (!Branch.isForeign(response)) {
      Descriptions.note(response);
      flow.dialogs().note(response);
    }
    if (flow.conversation().takes(response)) {
      return;
    }
    if (flow.conversation().isLost(response)) {
      flow.abort();
    }
    if ("INVITE".equals(response.getMethod())) {
      flow.phones().answered(response);
      flow.forgetIfOver();
    }
  }

  /** The caller gave up, or wants its re-INVITE back. */
  public void cancelled(SipServletRequest cancel) {
    flow.phones().callerLeaves(cancel);
    flow.happen(call -> call.callerCancelled(flow.now()));
    flow.conversation().cancelled();
  }

  /**
   * An ACK to a 2xx of ours came.
   *
   * @throws IOException when its body cannot be read
   */
  public void acknowledged(SipServletRequest ack) throws IOException {
    Descriptions.note(ack);
    flow.dialogs().note(ack);
    flow.conversation().acknowledged(ack);
  }

  /**
   * The caller acknowledged what it was told before an answer (RFC 3262).
   *
   * @throws IOException when the answer cannot be sent
   */
  public void heard(SipServletRequest prack) throws IOException {
    Replies.ok(prack);
    flow.port().progress().heard();
  }

  /**
   * A party hung up: its BYE is answered at once.
   *
   * @throws IOException when the answer cannot be sent
   */
  public void hungUp(SipServletRequest bye) throws IOException {
    Replies.ok(bye);
    if (flow.call().phase() == Phase.ENDED) {
      return;
    }
    if (legs.of(bye.getSession()).isEmpty() && !caller.isAnswered()) {
      caller.refuse(StatusOf.TERMINATED);
      flow.phones().callerLeaves(bye);
      flow.happen(call -> call.callerCancelled(flow.now()));
    } else {
      flow.conversation().hungUp(bye.getSession());
    }
  }

  /**
   * A request inside a dialog, other than those with a method of their own here.
   *
   * @throws IOException when it cannot be answered
   */
  public void relay(SipServletRequest request) throws IOException {
    Descriptions.note(request);
    if (flow.call().phase() == Phase.CONNECTED) {
      flow.conversation().serve(request);
    } else {
      flow.conversation().answerEarly(request);
    }
  }

  /**
   * Somebody who is no party yet wants something of this call.
   *
   * @throws IOException when it cannot be answered
   */
  public void claimed(SipServletRequest invite, Claim claim) throws IOException {
    flow.newcomers().serve(invite, claim);
  }
}
