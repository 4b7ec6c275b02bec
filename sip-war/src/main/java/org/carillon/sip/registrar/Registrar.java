package org.carillon.sip.registrar;

import jakarta.servlet.sip.ServletParseException;
import jakarta.servlet.sip.SipServletRequest;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.carillon.domain.group.MemberId;
import org.carillon.domain.registration.Registration;
import org.carillon.domain.registration.RegistrationRefused;
import org.carillon.registration.Authentication;
import org.carillon.registration.Registrations;
import org.carillon.registration.Verdict;
import org.carillon.sip.SipLog;
import org.carillon.sip.message.OptionTags;
import org.carillon.sip.message.Replies;

/** Serves REGISTER in the order of RFC 3261 10.3. */
public final class Registrar {

  private final Authentication authentication;
  private final Registrations registrations;
  private final TollContacts toll;
  private final Clock clock;

  /** Registers phones here, but none that would cost money. */
  public Registrar(
      Authentication authentication, Registrations registrations, TollContacts toll, Clock clock) {
    this.authentication = authentication;
    this.registrations = registrations;
    this.toll = toll;
    this.clock = clock;
  }

  /**
   * Answers the request.
   *
   * @throws IOException when the answer cannot be sent
   */
  public void serve(SipServletRequest request) throws IOException {
    Set<String> unknown = OptionTags.unknown(OptionTags.in(request.getHeaders(OptionTags.REQUIRE)));
    if (!unknown.isEmpty()) {
      Replies.unsupported(request, unknown);
      return;
    }
    RegistrarReplies replies = new RegistrarReplies(request);
    try {
      answer(new RegisterMessage(request), replies);
    } catch (RegistrationRefused refused) {
      replies.refuse(refused, registrations.shortestSeconds());
    } catch (ServletParseException | IllegalArgumentException malformed) {
      replies.malformed(malformed.getMessage());
    }
  }

  private void answer(RegisterMessage message, RegistrarReplies replies)
      throws IOException, ServletParseException {
    Instant now = clock.instant();
    SipServletRequest request = message.request();
    Verdict verdict =
        authentication.of(request.getMethod(), request.getRemoteAddr(), message.credentials(), now);
    if (verdict instanceof Verdict.Granted granted && isOwn(message, granted.user())) {
      register(message.registration(), granted.user(), replies, now);
    } else if (verdict instanceof Verdict.Challenged challenge) {
      replies.challenge(challenge);
    } else if (verdict instanceof Verdict.Paused paused) {
      replies.later(paused.pause());
    } else {
      replies.forbidden();
    }
  }

  private void register(Registration wanted, MemberId user, RegistrarReplies replies, Instant now)
      throws IOException {
    Optional<String> costly = toll.in(wanted, user);
    if (costly.isPresent()) {
      SipLog.LOG.costlyContact(user.value(), costly.get());
      replies.costly(costly.get());
    } else {
      replies.registered(registrations.register(user, wanted, now), now);
    }
  }

  /** RFC 3261 10.3 step 4: everybody registers phones of his own only. */
  private static boolean isOwn(RegisterMessage message, MemberId user) {
    return message.user().filter(user.value()::equals).isPresent();
  }
}
