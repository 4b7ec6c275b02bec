package org.carillon.sip.flow;

import jakarta.servlet.sip.SipServletRequest;
import jakarta.servlet.sip.SipURI;
import jakarta.servlet.sip.TelURL;
import jakarta.servlet.sip.URI;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.carillon.domain.call.CallTerms;
import org.carillon.domain.group.CallGroup;
import org.carillon.sip.message.CallIds;
import org.carillon.sip.message.CallerIdentity;
import org.carillon.sip.message.LoopToken;
import org.carillon.sip.message.OptionTags;
import org.carillon.sip.message.Refusal;
import org.carillon.sip.message.Replies;
import org.carillon.sip.message.StatusOf;

/** Receives INVITEs of new calls: refuses what cannot be a call to a group, and begins the rest. */
public final class Reception {

  private final Facilities facilities;

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
    String number = number(invite.getRequestURI());
    Optional<CallGroup> group = facilities.router().group(number);
    Optional<Refusal> refusal = refusal(invite, group);
    if (refusal.isPresent()) {
      Replies.refuse(invite, refusal.get());
      return;
    }
    admit(invite, group.orElseThrow());
  }

  private void admit(SipServletRequest invite, CallGroup group) throws IOException {
    if (!facilities.calls().begin(invite)) {
      // RFC 3261 8.2.2.2: the same INVITE came to us on two ways
      Replies.refuse(invite, StatusOf.LOOP);
    } else if (!facilities.router().tryAdmit()) {
      facilities.calls().end(invite);
      Replies.refuse(invite, StatusOf.capacity(facilities.settings().retryAfter()));
    } else {
      flow(invite, group)
          .arrive(CallTerms.of(CallIds.next(facilities.now()), group, CallerIdentity.of(invite)));
    }
  }

  private CallFlow flow(SipServletRequest invite, CallGroup group) throws IOException {
    try {
      return new CallFlow(invite, group, facilities);
    } catch (IOException | RuntimeException fault) {
      facilities.calls().end(invite);
      facilities.router().leave();
      throw fault;
    }
  }

  private Optional<Refusal> refusal(SipServletRequest invite, Optional<CallGroup> group) {
    if (invite.getMaxForwards() == 0) {
      return Optional.of(StatusOf.TOO_MANY_HOPS);
    }
    if (group.isEmpty()) {
      return Optional.of(StatusOf.UNKNOWN_NUMBER);
    }
    String token = LoopToken.of(facilities.serverName(), group.get().number());
    if (LoopToken.among(invite.getHeaders(LoopToken.HEADER), token)) {
      return Optional.of(StatusOf.LOOP);
    }
    return Optional.empty();
  }

  private static String number(URI dialled) {
    if (dialled instanceof SipURI sip) {
      return Optional.ofNullable(sip.getUser()).orElse("");
    }
    return dialled instanceof TelURL tel ? tel.getPhoneNumber() : "";
  }
}
