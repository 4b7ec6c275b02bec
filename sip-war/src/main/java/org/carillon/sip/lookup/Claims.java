package org.carillon.sip.lookup;

import jakarta.servlet.sip.SipServletRequest;
import jakarta.servlet.sip.SipURI;
import java.util.Optional;
import org.carillon.config.PickUpCodes;
import org.carillon.config.PickUpCodes.Wanted;
import org.carillon.sip.message.Replaces;
import org.carillon.sip.message.StatusOf;

/**
 * Reads what a new INVITE wants of a call in progress: by a code that was dialled, or by a dialog
 * that it names (RFC 3891). It is asked twice, for the session and then to serve the INVITE, and
 * decides once: what proves a password does so only once.
 */
public final class Claims {

  private final PickUpCodes codes;
  private final PickUps pickUps;
  private final TakeOvers takeOvers;
  private final Decided decided = new Decided();

  /** Reads these codes, and headers. */
  public Claims(PickUpCodes codes, PickUps pickUps, TakeOvers takeOvers) {
    this.codes = codes;
    this.pickUps = pickUps;
    this.takeOvers = takeOvers;
  }

  /** Decides what a request gets of what it wants; empty when it begins something of its own. */
  Optional<Claim> decide(SipServletRequest request) {
    Optional<Claim> claim = read(request);
    claim.ifPresent(found -> decided.put(SessionKey.of(request), found));
    return claim;
  }

  /** What was decided for the request that is served now. */
  public Optional<Claim> of(SipServletRequest request) {
    return decided.take(SessionKey.of(request)).or(() -> read(request));
  }

  private Optional<Claim> read(SipServletRequest invite) {
    if (!"INVITE".equals(invite.getMethod())) {
      return Optional.empty();
    }
    if (Replaces.isIn(invite)) {
      return Optional.of(
          Replaces.of(invite)
              .map(dialog -> takeOvers.claim(invite, dialog))
              .orElseGet(() -> new Claim.Refused(Answer.of(StatusOf.BAD_REPLACES))));
    }
    return wanted(invite).map(which -> pickUps.claim(invite, which));
  }

  private Optional<Wanted> wanted(SipServletRequest invite) {
    return invite.getRequestURI() instanceof SipURI dialled && dialled.getUser() != null
        ? codes.wanted(dialled.getUser())
        : Optional.empty();
  }
}
