package org.carillon.sip.registrar;

import jakarta.servlet.sip.SipServletRequest;
import jakarta.servlet.sip.SipServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.carillon.domain.registration.Binding;
import org.carillon.domain.registration.RegistrationRefused;
import org.carillon.domain.registration.RegistrationRefused.Fault;
import org.carillon.registration.Verdict;
import org.carillon.sip.message.Challenges;

/**
 * The answers to one REGISTER.
 *
 * @param request what is answered
 */
record RegistrarReplies(SipServletRequest request) {

  private static final int OK = 200;
  private static final int BAD_REQUEST = 400;
  private static final int FORBIDDEN = 403;
  private static final int INTERVAL_TOO_BRIEF = 423;
  private static final int OUT_OF_ORDER = 500;
  private static final int SERVICE_UNAVAILABLE = 503;

  /** RFC 3261 20.17: always GMT, and always with two digits for the day. */
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);

  /** RFC 3261 10.3 step 8: everything registered now, each with its time left. */
  void registered(List<Binding> bindings, Instant now) throws IOException {
    SipServletResponse response = request.createResponse(OK);
    for (Binding binding : bindings) {
      response.addHeader("Contact", contact(binding, now));
    }
    response.setHeader("Date", DATE.format(now));
    response.send();
  }

  void challenge(Verdict.Challenged challenge) throws IOException {
    Challenges.send(request, challenge);
  }

  /** Without a new challenge: trying again with the same password is of no use. */
  void forbidden() throws IOException {
    request.createResponse(FORBIDDEN).send();
  }

  /** The contact would be dialled over the trunk (see {@link TollContacts}). */
  void costly(String contact) throws IOException {
    request.createResponse(FORBIDDEN, phrase(contact + " is at the trunk: no phone")).send();
  }

  void later(Duration pause) throws IOException {
    SipServletResponse response = request.createResponse(SERVICE_UNAVAILABLE);
    response.setHeader("Retry-After", Long.toString(pause.plusMillis(999).toSeconds()));
    response.send();
  }

  void malformed(String why) throws IOException {
    request.createResponse(BAD_REQUEST, phrase(why)).send();
  }

  void refuse(RegistrationRefused refused, long shortestSeconds) throws IOException {
    SipServletResponse response =
        request.createResponse(status(refused.fault()), phrase(refused.getMessage()));
    if (refused.fault() == Fault.TOO_BRIEF) {
      response.setHeader("Min-Expires", Long.toString(shortestSeconds));
    }
    response.send();
  }

  private static int status(Fault fault) {
    switch (fault) {
      case TOO_BRIEF:
        return INTERVAL_TOO_BRIEF;
      case OUT_OF_ORDER:
        return OUT_OF_ORDER;
      case TOO_MANY:
        return FORBIDDEN;
      default:
        return BAD_REQUEST;
    }
  }

  private static String contact(Binding binding, Instant now) {
    String q =
        binding.q() == Binding.USUAL_Q
            ? ""
            : String.format(Locale.ROOT, ";q=%.3f", binding.q() / 1000.0);
    // never 0 for a binding that is still valid: that would mean it is gone
    long seconds = Math.max(1, binding.left(now).toSeconds());
    return "<" + binding.contact() + ">" + q + ";expires=" + seconds;
  }

  /** What the sender wrote comes back in the message; only what a status line may hold. */
  private static String phrase(String text) {
    String printable = text.replaceAll("[^ -~]", "?");
    return printable.substring(0, Math.min(printable.length(), 200));
  }
}
