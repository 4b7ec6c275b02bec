package org.carillon.sip.message;

import jakarta.servlet.sip.SipServletMessage;
import jakarta.servlet.sip.SipServletRequest;
import jakarta.servlet.sip.SipURI;
import jakarta.servlet.sip.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.carillon.domain.call.Exhaustion;
import org.carillon.domain.call.Forwarding;

/**
 * Calls that leave the groups: their address, and what the place they go to is told of whence and
 * why they come (RFC 5806 for trunks and mailboxes, RFC 4458 for mailboxes).
 */
public final class DialledAway {

  /** Says who sent the call on, newest first (RFC 5806). */
  public static final String DIVERSION = "Diversion";

  private static final Map<Exhaustion, String> REASONS =
      Map.of(
          Exhaustion.ALL_BUSY, "user-busy",
          Exhaustion.NO_ANSWER, "no-answer",
          Exhaustion.GROUP_TIMEOUT, "no-answer",
          Exhaustion.QUEUE_TIMEOUT, "user-busy",
          Exhaustion.DECLINED, "no-answer",
          Exhaustion.CLOSED, "time-of-day");

  private static final Map<Exhaustion, Integer> CAUSES =
      Map.of(
          Exhaustion.ALL_BUSY, 486,
          Exhaustion.NO_ANSWER, 408,
          Exhaustion.GROUP_TIMEOUT, 408,
          Exhaustion.QUEUE_TIMEOUT, 486,
          Exhaustion.DECLINED, 408,
          Exhaustion.CLOSED, 302);

  private static final int UNAVAILABLE = 404;

  private DialledAway() {}

  /** The address of the place: a bare telephone number becomes a tel URI (RFC 3966). */
  public static String uri(Forwarding forwarding) {
    String target = forwarding.target();
    if (!target.contains(":")) {
      return "tel:" + target;
    }
    return forwarding.voicemail() ? mailbox(forwarding) : target;
  }

  /** Tells the place who sends the call on and why, above whoever did so before. */
  public static void explain(
      Forwarding forwarding, SipServletRequest callers, SipServletRequest invite) {
    List<String> before = values(invite);
    invite.removeHeader(DIVERSION);
    invite.addHeader(DIVERSION, diversion(forwarding, host(callers.getRequestURI())));
    before.forEach(value -> invite.addHeader(DIVERSION, value));
  }

  static String diversion(Forwarding forwarding, String host) {
    return "<sip:" + forwarding.from() + "@" + host + ">;reason=" + why(forwarding) + ";counter=1";
  }

  private static String why(Forwarding forwarding) {
    return switch (forwarding.nature()) {
      case ALWAYS -> "unconditional";
      case DO_NOT_DISTURB -> "do-not-disturb";
      case USUAL -> REASONS.getOrDefault(forwarding.reason(), "unavailable");
    };
  }

  private static String mailbox(Forwarding forwarding) {
    int cause = CAUSES.getOrDefault(forwarding.reason(), UNAVAILABLE);
    String target = forwarding.target();
    boolean told = target.contains(";target=");
    String own = told ? "" : ";target=sip:" + forwarding.from() + "%40" + hostOf(target);
    return target + own + ";cause=" + cause;
  }

  private static String hostOf(String uri) {
    String address = uri.substring(uri.indexOf('@') + 1);
    return address.replaceFirst("^sips?:", "").replaceFirst("[:;?>].*$", "");
  }

  private static String host(URI dialled) {
    return dialled instanceof SipURI sip ? sip.getHost() : "localhost";
  }

  private static List<String> values(SipServletMessage message) {
    List<String> values = new ArrayList<>();
    message.getHeaders(DIVERSION).forEachRemaining(values::add);
    return Collections.unmodifiableList(values);
  }
}
