package org.carillon.sip.flow;

import jakarta.servlet.sip.SipServletRequest;
import jakarta.servlet.sip.SipServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.carillon.config.TrunkSettings;
import org.carillon.sip.SipLog;

/**
 * Answers the trunk's Digest challenges, once for each call to it (RFC 3261 22). Nobody else gets
 * to see what our password makes of a nonce: it could be guessed from that.
 */
final class Challenges {

  private static final Set<Integer> STATUSES = Set.of(401, 407);

  private final TrunkSettings settings;
  private final Trunk trunk;

  Challenges(TrunkSettings settings, Trunk trunk) {
    this.settings = settings;
    this.trunk = trunk;
  }

  /** Sends the INVITE again with credentials; false when the phone counts as failed instead. */
  boolean answer(MemberLeg leg, SipServletResponse challenge) throws IOException {
    Optional<SipServletRequest> again =
        leg.mayRepeat(challenge) ? again(challenge) : Optional.empty();
    again.ifPresent(invite -> leg.repeat(challenge, invite));
    return again.isPresent();
  }

  /** The same for the target of a transfer, whose answers go there; false when it has failed. */
  boolean answer(Branch target, SipServletResponse challenge, Awaited answers) throws IOException {
    Optional<SipServletRequest> again =
        target.mayRepeat(challenge.getStatus()) ? again(challenge) : Optional.empty();
    again.ifPresent(answers::awaitAnswersTo);
    return again.isPresent() && target.repeat(challenge.getStatus(), again.get());
  }

  private Optional<SipServletRequest> again(SipServletResponse challenge) throws IOException {
    boolean known =
        STATUSES.contains(challenge.getStatus())
            && settings.user().isPresent()
            && trunk.leadsTo(challenge.getRequest().getRequestURI());
    try {
      return known ? Optional.of(authorized(challenge)) : Optional.empty();
    } catch (IllegalArgumentException | SecurityException unanswerable) {
      SipLog.LOG.badChallenge(challenge.getRequest().getRequestURI(), unanswerable);
      return Optional.empty();
    }
  }

  private SipServletRequest authorized(SipServletResponse challenge) throws IOException {
    SipServletRequest again = Repetition.after(challenge);
    again.addAuthHeader(challenge, settings.user().orElseThrow(), settings.password());
    Repetition.keepCredentials(challenge, again);
    return again;
  }
}
