package org.carillon.sip.flow;

import jakarta.servlet.sip.SipSession;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.carillon.domain.call.Party;

/**
 * Who talks with whom in a connected call: at first the caller with the member who answered, and
 * after a transfer whoever took the place of one of them.
 */
final class Parties {

  private final CallerLeg caller;
  private final LegBook legs;
  private final SessionTimers sessions;
  private final Runnable handedOver;
  private final Map<Party, PartyDialog> successors = new EnumMap<>(Party.class);

  /** Tells once when whoever took the call has left it to somebody else. */
  Parties(CallerLeg caller, LegBook legs, SessionTimers sessions, Runnable handedOver) {
    this.handedOver = handedOver;
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

  /** The session of the dialog with this party; empty while nobody has answered. */
  Optional<SipSession> session(Party party) {
    return dialog(party).map(PartyDialog::session);
  }

  /** From now on this dialog is the party. */
  void replace(Party party, PartyDialog successor) {
    session(party).ifPresent(sessions::stop);
    boolean first = successors.put(party, successor) == null;
    if (first && party == Party.MEMBER) {
      handedOver.run();
    }
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
    dialog(party).ifPresent(PartyDialog::hangUp);
  }

  /** Whether the ACK of a party is outstanding. */
  boolean isUnsettled() {
    return dialogs().anyMatch(dialog -> !dialog.isSettled());
  }

  /** The party's ACK came that begins its dialog; false when that came before. */
  boolean settled(SipSession session) {
    Optional<PartyDialog> waiting =
        dialogs()
            .filter(dialog -> !dialog.isSettled())
            .filter(dialog -> dialog.session().getId().equals(session.getId()))
            .findFirst();
    waiting.ifPresent(PartyDialog::settled);
    return waiting.isPresent();
  }

  /** No ACK will come any more. */
  void settled() {
    dialogs().forEach(PartyDialog::settled);
  }

  private Stream<PartyDialog> dialogs() {
    return Stream.of(Party.values()).flatMap(party -> dialog(party).stream());
  }

  private Optional<PartyDialog> dialog(Party party) {
    if (successors.containsKey(party)) {
      return Optional.of(successors.get(party));
    }
    return party == Party.CALLER ? Optional.of(caller) : legs.connected().map(MemberLeg::answer);
  }
}
