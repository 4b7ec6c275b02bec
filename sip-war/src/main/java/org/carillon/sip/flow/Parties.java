package org.carillon.sip.flow;

import jakarta.servlet.sip.SipSession;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.carillon.domain.call.Party;

/**
 * Who talks with whom in a connected call: at first the caller with the member who answered, and
 * after a transfer whoever took the place of one of them.
 */
final class Parties {

  private final CallerLeg caller;
  private final LegBook legs;
  private final SessionTimers sessions;
  private final Map<Party, SipSession> successors = new EnumMap<>(Party.class);

  Parties(CallerLeg caller, LegBook legs, SessionTimers sessions) {
    this.caller = caller;
    this.legs = legs;
    this.sessions = sessions;
  }

  /** Which party this dialog is; empty when it is, or has become, none. */
  Optional<Party> of(SipSession session) {
    for (Party party : Party.values()) {
      if (session(party).filter(now -> now.getId().equals(session.getId())).isPresent()) {
        return Optional.of(party);
      }
    }
    return Optional.empty();
  }

  /** The dialog with this party; empty while nobody has answered. */
  Optional<SipSession> session(Party party) {
    if (successors.containsKey(party)) {
      return Optional.of(successors.get(party));
    }
    return party == Party.CALLER
        ? Optional.of(caller.session())
        : legs.connected().map(leg -> leg.answer().session());
  }

  /** From now on this dialog is the party. */
  void replace(Party party, SipSession successor) {
    session(party).ifPresent(sessions::stop);
    successors.put(party, successor);
  }

  /** This party hung up, though its place is kept for somebody else. */
  void left(SipSession session) {
    sessions.stop(session);
  }

  /** Makes a party an offer to talk to somebody else. */
  void offer(SipSession party, byte[] description, NewOffer.Outcome outcome) throws IOException {
    NewOffer.to(party, description, sessions, outcome);
  }

  /** Ends the dialog with this party. */
  void hangUp(Party party) {
    if (successors.containsKey(party)) {
      Wire.hangUp(successors.get(party), Optional.empty());
    } else if (party == Party.CALLER) {
      caller.hangUp();
    } else {
      legs.connected().ifPresent(leg -> leg.answer().hangUp(Optional.empty()));
    }
  }
}
