package org.carillon.sip.flow;

import jakarta.servlet.sip.SipServletRequest;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.carillon.domain.call.CallFact;
import org.carillon.domain.call.CallId;
import org.carillon.domain.call.CallSummary;
import org.carillon.domain.call.CallTerms;
import org.carillon.domain.record.Circumstance;
import org.carillon.routing.Entrance;
import org.carillon.sip.SipLog;
import org.carillon.sip.message.CallIds;
import org.carillon.sip.message.CallerIdentity;
import org.carillon.sip.message.DialledNumber;
import org.carillon.sip.message.LoopToken;
import org.carillon.sip.message.MaxBreadth;
import org.carillon.sip.message.OptionTags;
import org.carillon.sip.message.Refusal;
import org.carillon.sip.message.Replies;
import org.carillon.sip.message.StatusOf;

/** Receives INVITEs of new calls: refuses what cannot be a call to a group, and begins the rest. */
public final class Reception {

  private final Facilities facilities;
  private final Unrecorded unrecorded = new Unrecorded();

  /** Receives calls with these facilities. */
  public Reception(Facilities facilities) {
    this.facilities = facilities;
  }

  /**
   * Takes a new call.
   *
   * @throws IOException when the request cannot be read or its refusal cannot be sent
   */
  public void receive(SipServletRequest invite) throws IOException {
    Set<String> unknown = OptionTags.unknown(OptionTags.in(invite.getHeaders(OptionTags.REQUIRE)));
    if (!unknown.isEmpty()) {
      Replies.unsupported(invite, unknown);
      return;
    }
    if (SessionTimers.isTooOften(invite, facilities.settings().signalling())) {
      Replies.intervalTooSmall(invite, facilities.settings().signalling().leastSession());
      return;
    }
    String number = DialledNumber.of(invite.getRequestURI());
    Optional<Entrance> entrance =
        facilities
            .router()
            .entrance(number, CallerIdentity.of(invite), facilities.now())
            .map(found -> comingBack(found, invite));
    Optional<Refusal> refusal = refusal(invite, entrance);
    if (refusal.isPresent()) {
      Replies.refuse(invite, refusal.get());
    } else if (entrance.get() instanceof Entrance.Open open) {
      admit(invite, open);
    } else {
      block(invite, number, (Entrance.Blocked) entrance.get());
    }
  }

  /** The caller is refused, and that is on record unless calls of others would get lost by it. */
  private void block(SipServletRequest invite, String number, Entrance.Blocked entrance)
      throws IOException {
    Replies.refuse(invite, StatusOf.BLOCKED);
    Instant now = facilities.now();
    if (facilities.router().isBehind()) {
      unrecorded
          .oneMore(now)
          .ifPresent(
              calls -> SipLog.LOG.blockedWithoutRecord(calls, Unrecorded.INTERVAL.toSeconds()));
      return;
    }
    CallTerms terms =
        directed(invite, entrance.terms(CallIds.next(now), number, CallerIdentity.of(invite)));
    facilities.router().tell(new CallFact.Arrived(terms, now));
    facilities.router().tell(new CallFact.Ended(CallSummary.blocked(terms, now)));
  }

  private void admit(SipServletRequest invite, Entrance.Open entrance) throws IOException {
    if (!facilities.calls().begin(invite)) {
      // RFC 3261 8.2.2.2: the same INVITE came to us on two ways
      Replies.refuse(invite, StatusOf.LOOP);
    } else if (!facilities.router().tryAdmit()) {
      facilities.calls().end(invite);
      Replies.refuse(invite, StatusOf.capacity(facilities.settings().retryAfter()));
    } else {
      CallId id = CallIds.next(facilities.now());
      CallTerms terms = directed(invite, entrance.terms(id, CallerIdentity.of(invite)));
      flow(invite, entrance).arrive(terms);
    }
  }

  /** The same terms, where one of our own people calls with that mark. */
  private CallTerms directed(SipServletRequest invite, CallTerms terms) {
    boolean internal =
        facilities.router().isInternal(terms.caller(), invite.getRemoteAddr(), facilities.now());
    return internal ? terms.with(Set.of(Circumstance.INTERNAL)) : terms;
  }

  private CallFlow flow(SipServletRequest invite, Entrance.Open entrance) throws IOException {
    try {
      return new CallFlow(invite, entrance, facilities);
    } catch (IOException | RuntimeException fault) {
      facilities.calls().end(invite);
      facilities.router().leave();
      throw fault;
    }
  }

  private Optional<Refusal> refusal(SipServletRequest invite, Optional<Entrance> entrance) {
    if (invite.getMaxForwards() == 0) {
      return Optional.of(StatusOf.TOO_MANY_HOPS);
    }
    if (MaxBreadth.of(invite) == 0) {
      return Optional.of(StatusOf.TOO_BROAD);
    }
    if (entrance.isEmpty()) {
      return Optional.of(StatusOf.UNKNOWN_NUMBER);
    }
    return entrance
        .filter(Entrance.Open.class::isInstance)
        .map(Entrance.Open.class::cast)
        .filter(Entrance.Open::isLoop)
        .map(loop -> StatusOf.LOOP);
  }

  /** A call that left the house and comes back goes on from the groups it visited before. */
  private Entrance comingBack(Entrance entrance, SipServletRequest invite) {
    List<String> visited =
        LoopToken.visited(invite.getHeaders(LoopToken.HEADER), facilities.serverName());
    return entrance instanceof Entrance.Open open ? open.after(visited) : entrance;
  }
}
