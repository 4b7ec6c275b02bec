package org.carillon.sip.flow;

import jakarta.servlet.sip.SipServletRequest;
import jakarta.servlet.sip.SipServletResponse;
import jakarta.servlet.sip.SipSession;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.carillon.domain.call.AttemptEnd;
import org.carillon.domain.call.FailureCodes;
import org.carillon.domain.call.LegId;
import org.carillon.sip.message.Reasons;

/** The phones of one member, which ring as one unit (features 5.2.6). */
final class MemberLeg {

  private static final List<AttemptEnd> PRECEDENCE =
      List.of(AttemptEnd.DECLINED, AttemptEnd.BUSY, AttemptEnd.NO_ANSWER, AttemptEnd.UNREACHABLE);

  private final LegId id;
  private final List<Branch> branches = new ArrayList<>(1);
  private final Set<AttemptEnd> ends = EnumSet.noneOf(AttemptEnd.class);
  private Optional<Answerer> answer = Optional.empty();
  private boolean redirected;
  private boolean over;

  MemberLeg(LegId id) {
    this.id = id;
  }

  /** The leg of a phone that called us to pick the call up. */
  static MemberLeg pickedUp(LegId id, Picker picker) {
    MemberLeg leg = new MemberLeg(id);
    leg.answer = Optional.of(picker);
    return leg;
  }

  LegId id() {
    return id;
  }

  /** Rings one more phone. */
  void ring(Branch branch) {
    LegBook.mark(branch.session(), id);
    branches.add(branch);
    if (!branch.send()) {
      ends.add(AttemptEnd.UNREACHABLE);
    }
  }

  /** A contact that is no address we could send to. */
  void skip() {
    ends.add(AttemptEnd.FAILED);
  }

  /** The end of the whole offer, once and as soon as no phone is left that could answer. */
  Optional<AttemptEnd> end() {
    boolean declined = ends.contains(AttemptEnd.DECLINED);
    if (over || answer.isPresent() || !declined && !branches.stream().allMatch(Branch::isDone)) {
      return Optional.empty();
    }
    over = true;
    // who refused on one phone does not want to be rung on another
    stop(Optional.empty());
    return Optional.of(worst());
  }

  void progressed(SipServletResponse response) throws IOException {
    branchOf(response).progressed(response);
  }

  /** One phone failed; whether that was the last one, {@link #end} tells. */
  void failed(SipServletResponse response) {
    Branch branch = branchOf(response);
    branch.failed(response.getStatus());
    ends.add(FailureCodes.endOf(response.getStatus(), branch.rang()));
  }

  /** One phone said nothing for too long. */
  void silent(SipSession session) {
    if (branchOf(session).giveUpIfSilent()) {
      ends.add(AttemptEnd.UNREACHABLE);
    }
  }

  /** Whether the INVITE that was challenged may be sent again. */
  boolean mayRepeat(SipServletResponse challenge) {
    return !over && branchOf(challenge).mayRepeat();
  }

  /** Sends the INVITE that was challenged again. */
  void repeat(SipServletResponse challenge, SipServletRequest again) {
    if (!branchOf(challenge).repeat(again)) {
      ends.add(AttemptEnd.UNREACHABLE);
    }
  }

  /** Whether the call may go where this phone sends it: once in an offer, while it lasts. */
  boolean mayFollow(SipServletResponse redirection) {
    return !redirected && !over && answer.isEmpty() && !branchOf(redirection).isStopping();
  }

  /** One phone sent the call on: the other one rings in its place. */
  void redirected(SipServletResponse redirection, Branch onwards) {
    redirected = true;
    branchOf(redirection).failed(redirection.getStatus());
    ring(onwards);
  }

  /** Whether a phone of the member rings, or is about to. */
  boolean isRinging() {
    boolean open = branches.stream().anyMatch(branch -> !branch.isStopping() && !branch.isDone());
    return open && !over && answer.isEmpty();
  }

  /** Whether nothing more is to come from these phones. */
  boolean isQuiet() {
    return branches.stream().allMatch(Branch::isQuiet)
        && answer.filter(phone -> !phone.isQuiet()).isEmpty();
  }

  /** One phone was picked up; true when the call has to know, false when it came too late. */
  boolean answered(SipServletResponse response) {
    Branch branch = branchOf(response);
    boolean first = branch.succeeded(response);
    if (answer.isEmpty() && !over) {
      answer = Optional.of(branch.answer());
    }
    if (answer.isPresent() && answer.get() == branch.answer()) {
      return true;
    }
    if (first) {
      branch.answer().release();
    } else {
      branch.answer().acknowledgeAgain();
    }
    return false;
  }

  /** The phone that took the call. */
  Answerer answer() {
    return answer.orElseThrow();
  }

  /** Every phone that still rings stops. */
  void stop(Optional<String> reason) {
    branches.forEach(branch -> branch.stop(reason));
  }

  /** The member's other phones stop ringing: they need not log a missed call. */
  void stopOthers() {
    stop(Optional.of(Reasons.COMPLETED_ELSEWHERE));
  }

  /** Whoever took the call here came too late. */
  void release() {
    stopOthers();
    answer().release();
  }

  private AttemptEnd worst() {
    return PRECEDENCE.stream().filter(ends::contains).findFirst().orElseGet(this::anyEnd);
  }

  private AttemptEnd anyEnd() {
    return ends.stream().findFirst().orElse(AttemptEnd.UNREACHABLE);
  }

  private Branch branchOf(SipServletResponse response) {
    return branchOf(response.getSession());
  }

  private Branch branchOf(SipSession session) {
    return branches.stream()
        .filter(branch -> branch.session().getId().equals(session.getId()))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no branch of leg " + id + " in " + session));
  }
}
