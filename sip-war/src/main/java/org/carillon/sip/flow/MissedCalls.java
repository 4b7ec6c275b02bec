package org.carillon.sip.flow;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.carillon.domain.call.CancelReason;
import org.carillon.domain.call.LegId;
import org.carillon.domain.group.CallGroup;
import org.carillon.domain.group.Member;
import org.carillon.domain.group.MemberId;
import org.carillon.domain.group.MissedOnPhones;
import org.carillon.sip.message.Reasons;

/**
 * Decides whose phones show a call as missed that nobody took (features 5.6, missedOnPhones). Where
 * one member's are to, that is decided among those who ring when the first of them is told to stop,
 * and holds for the whole call.
 */
final class MissedCalls {

  private final Facilities facilities;
  private final LegBook legs;
  private final Map<MemberId, LegId> offers = new HashMap<>();
  private Optional<LegId> shown = Optional.empty();
  private Optional<String> callersReason = Optional.empty();

  MissedCalls(Facilities facilities, LegBook legs) {
    this.facilities = facilities;
    this.legs = legs;
  }

  /** The call is offered to this member of a group. */
  void offered(MemberId member, LegId leg) {
    offers.put(member, leg);
  }

  /** The caller gives up, for this reason if any: perhaps its call was answered elsewhere. */
  void callerLeaves(Optional<String> reason) {
    callersReason = reason;
  }

  /** The Reason header for phones that are told to stop; empty for none. */
  Optional<String> reason(LegId leg, CancelReason why, CallGroup group) {
    return offers.containsValue(leg) && isHidden(leg, group)
        ? Optional.of(Reasons.COMPLETED_ELSEWHERE)
        : shownReason(why);
  }

  /**
   * The same for one phone that gave no sign of life, while others may ring on: where one member's
   * phones are to show the call, it is no silent one's.
   */
  Optional<String> silence(LegId leg, CallGroup group) {
    boolean shows = group.options().signals().missed() == MissedOnPhones.ALL;
    return shows || !offers.containsValue(leg)
        ? Optional.empty()
        : Optional.of(Reasons.COMPLETED_ELSEWHERE);
  }

  private Optional<String> shownReason(CancelReason why) {
    return why == CancelReason.CALLER_GONE ? callersReason : Reasons.of(why);
  }

  private boolean isHidden(LegId leg, CallGroup group) {
    MissedOnPhones policy = group.options().signals().missed();
    if (policy != MissedOnPhones.ONE) {
      return policy == MissedOnPhones.NONE;
    }
    shown = shown.or(() -> fewestMissed(group));
    return shown.filter(leg::equals).isEmpty();
  }

  private Optional<LegId> fewestMissed(CallGroup group) {
    List<MemberId> ringing =
        group.members().stream().map(Member::id).filter(this::isRinging).toList();
    return facilities.router().fewestMissed(ringing, facilities.now()).map(offers::get);
  }

  private boolean isRinging(MemberId member) {
    return offers.containsKey(member) && legs.get(offers.get(member)).isRinging();
  }
}
