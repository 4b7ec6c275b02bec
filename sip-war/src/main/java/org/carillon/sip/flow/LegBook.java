package org.carillon.sip.flow;

import jakarta.servlet.sip.SipSession;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.carillon.domain.call.LegId;

/** The member legs of one call by their id and by their SIP session. */
final class LegBook {

  private static final String LEG = "carillon.leg";

  private final Map<LegId, MemberLeg> legs = new HashMap<>();
  private Optional<MemberLeg> connected = Optional.empty();

  /** Opens the leg of that name. */
  MemberLeg open(LegId id) {
    return add(new MemberLeg(id));
  }

  /** Adds a leg. */
  MemberLeg add(MemberLeg leg) {
    if (legs.put(leg.id(), leg) != null) {
      throw new IllegalStateException("leg " + leg.id().number() + " was opened before");
    }
    return leg;
  }

  /** Notes that this session belongs to the leg. */
  static void mark(SipSession session, LegId id) {
    session.setAttribute(LEG, id);
  }

  MemberLeg get(LegId id) {
    return Optional.ofNullable(legs.get(id))
        .orElseThrow(() -> new IllegalStateException("leg " + id.number() + " was never opened"));
  }

  /** The leg of a member's session; empty for the caller's. */
  Optional<MemberLeg> of(SipSession session) {
    return Optional.ofNullable((LegId) session.getAttribute(LEG)).map(legs::get);
  }

  /** Whether nothing more is to come from any member. */
  boolean isQuiet() {
    return legs.values().stream().allMatch(MemberLeg::isQuiet);
  }

  /** The caller talks to this leg from now on. */
  void connect(MemberLeg leg) {
    connected = Optional.of(leg);
  }

  /** Whom the caller talks to. */
  Optional<MemberLeg> connected() {
    return connected;
  }
}
