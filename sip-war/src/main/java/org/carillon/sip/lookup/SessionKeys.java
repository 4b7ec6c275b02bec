package org.carillon.sip.lookup;

import jakarta.servlet.sip.SipServletRequest;
import jakarta.servlet.sip.annotation.SipApplicationKey;
import java.util.Optional;

/**
 * Tells the container in which application session a request belongs: that of the call it wants, or
 * one of its own. So it is served under that call's lock, one event at a time. Static, because the
 * container asks before there is a session or a servlet.
 */
public final class SessionKeys {

  private static volatile Optional<Claims> claims = Optional.empty();

  private SessionKeys() {}

  /** From now on these claims count. */
  public static void follow(Claims current) {
    claims = Optional.of(current);
  }

  /** The key of the session that the request belongs in. */
  @SipApplicationKey
  public static String of(SipServletRequest request) {
    return claims
        .flatMap(known -> known.decide(request))
        .flatMap(SessionKeys::call)
        .orElseGet(() -> SessionKey.of(request))
        .value();
  }

  private static Optional<SessionKey> call(Claim claim) {
    if (claim instanceof Claim.PickUp pickUp) {
      return Optional.of(pickUp.call());
    }
    return claim instanceof Claim.TakeOver takeOver
        ? Optional.of(takeOver.call())
        : Optional.empty();
  }
}
