package org.carillon.sip.flow;

import jakarta.servlet.sip.ServletTimer;
import jakarta.servlet.sip.SipApplicationSession;
import jakarta.servlet.sip.SipServletRequest;
import jakarta.servlet.sip.SipSession;
import java.io.IOException;
import java.util.Optional;
import org.carillon.domain.call.Party;
import org.carillon.domain.group.CallGroup;
import org.carillon.sip.message.ReferTo;
import org.carillon.sip.message.Replies;
import org.carillon.sip.message.StatusOf;

/**
 * Serves the parties who send each other elsewhere (RFC 3515, RFC 5589): one at a time. The REFER
 * is ours to carry out, since each party knows nobody but us.
 */
final class Transfers {

  /** The target has rung long enough. */
  record TransferTimeout() implements Alarm {
    @Override
    public void goOff(CallFlow call) {
      call.conversation().transferTimeout();
    }
  }

  private final Facilities facilities;
  private final Parties parties;
  private final Bridge bridge;
  private final TransferInvitations invitations;
  private final CallEnd end;
  private Optional<Transfer> running = Optional.empty();
  private Optional<ServletTimer> timer = Optional.empty();

  /** Ends the call when nobody is left for one of the parties to talk to. */
  interface CallEnd {
    void gone(Party party);
  }

  Transfers(
      Facilities facilities,
      Parties parties,
      Bridge bridge,
      TransferInvitations invitations,
      CallEnd end) {
    this.facilities = facilities;
    this.parties = parties;
    this.bridge = bridge;
    this.invitations = invitations;
    this.end = end;
  }

  /** A party wants the other one to talk to somebody else. */
  void refer(SipServletRequest refer) throws IOException {
    Optional<Party> by = parties.of(refer.getSession());
    Optional<ReferTo> target = ReferTo.in(refer, facilities.factory());
    if (by.isEmpty()) {
      Replies.refuse(refer, StatusOf.NO_CALL);
    } else if (target.isEmpty() || invitations.leadsBack(target.get())) {
      Replies.refuse(refer, StatusOf.BAD_TARGET);
    } else if (refer.getMaxForwards() == 0) {
      Replies.refuse(refer, StatusOf.TOO_MANY_HOPS);
    } else if (bridge.isChanging()) {
      Replies.refuse(refer, StatusOf.GLARE);
    } else {
      begin(refer, by.get(), target.get());
    }
  }

  private void begin(SipServletRequest refer, Party by, ReferTo target) throws IOException {
    SipSession staying = parties.session(by.other()).orElseThrow();
    Optional<byte[]> offer = Descriptions.of(staying);
    if (offer.isEmpty()) {
      Replies.refuse(refer, StatusOf.NO_SESSION);
      return;
    }
    Branch branch = invitations.to(target, refer, staying, offer.get());
    Replies.accepted(refer);
    bridge.hold();
    Transfer transfer =
        new Transfer(
            by,
            refer.getSession(),
            branch,
            invitations.challenges(),
            TransferReport.on(refer),
            parties,
            this::over);
    running = Optional.of(transfer);
    timer = Optional.of(limit(refer.getApplicationSession()));
    transfer.begin();
  }

  private ServletTimer limit(SipApplicationSession session) {
    long millis = CallGroup.MAX_RING_TIME.toMillis();
    return facilities.timers().createTimer(session, millis, false, new TransferTimeout());
  }

  /** Whether this dialog may end without the call: its party has asked to leave. */
  boolean letsGo(SipSession session) {
    boolean leaves = running.filter(transfer -> transfer.letsGo(session)).isPresent();
    if (leaves) {
      parties.left(session);
    }
    return leaves;
  }

  /** The target has rung long enough. */
  void timeout() {
    running.ifPresent(Transfer::giveUp);
  }

  /** The call is over. */
  void stop() {
    running.ifPresent(Transfer::abandon);
    finish();
  }

  private void over(Transfer transfer) {
    finish();
    if (transfer.succeeded()) {
      parties.replace(transfer.leaving(), transfer.successor());
    } else if (transfer.hasLeft()) {
      end.gone(transfer.leaving());
    }
  }

  private void finish() {
    running = Optional.empty();
    timer.ifPresent(ServletTimer::cancel);
    timer = Optional.empty();
    invitations.withdraw();
    bridge.release();
  }
}
