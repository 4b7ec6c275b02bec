package org.carillon.sip.flow;

import jakarta.servlet.sip.SipServletRequest;
import jakarta.servlet.sip.SipServletResponse;
import jakarta.servlet.sip.SipSession;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.carillon.domain.call.AttemptEnd;
import org.carillon.domain.call.FailureCodes;
import org.carillon.domain.call.LegId;
import org.carillon.sip.message.Reasons;

/** The phones of one member, which ring as one unit (features 5.2.6). */
final class MemberLeg {

  private final LegId id;
  private final List<Branch> branches = new ArrayList<>(1);
  private final PhoneEnds ends = new PhoneEnds();
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
    if (over
        || answer.isPresent()
        || !ends.isDeclined() && !branches.stream().allMatch(Branch::isDone)) {
      return Optional.empty();
    }
    over = true;
    // who refused on one phone does not want to be rung on another, or to find a missed call there
    stopOthers();
    return Optional.of(ends.together());
  }

  /** Whether a phone that was given up may still be picked up. */
  boolean isSilent() {
    return branches.stream().anyMatch(Branch::isGivenUp);
  }

  void progressed(SipServletResponse response) throws IOException {
    branchOf(response).progressed(response);
  }

  /**
   * One phone failed; whether that was the last one, {@link #end} tells.
   *
   * @return how; empty when it did because we told it to stop
   */
  Optional<AttemptEnd> failed(SipServletResponse response) {
    Branch branch = branchOf(response);
    branch.failed(response.getStatus());
    AttemptEnd end = FailureCodes.endOf(response.getStatus(), branch.rang());
    ends.add(end);
    return branch.isStopping() ? Optional.empty() : Optional.of(end);
  }

  /**
   * One phone said nothing for too long: it is told to stop, for this reason if any.
   *
   * @return its INVITE, if it is given up for that
   */
  Optional<SipServletRequest> silent(SipSession session, Optional<String> reason) {
    Branch branch = branchOf(session);
    if (!branch.giveUpIfSilent(reason)) {
      return Optional.empty();
    }
    ends.add(AttemptEnd.UNREACHABLE);
    return Optional.of(branch.invite());
  }

  /** Whether the INVITE that was refused for something missing may be sent again. */
  boolean mayRepeat(SipServletResponse refusal) {
    return !over && branchOf(refusal).mayRepeat(refusal.getStatus());
  }

  /** Sends the INVITE that was refused again. */
  void repeat(SipServletResponse refusal, SipServletRequest again) {
    if (!branchOf(refusal).repeat(refusal.getStatus(), again)) {
      ends.add(AttemptEnd.UNREACHABLE);
    }
  }

  /** Whether the call may go where this phone sends it: once in an offer, while it lasts. */
  boolean mayFollow(SipServletResponse redirection) {
    return !redirected && !over && answer.isEmpty() && !branchOf(redirection).isStopping();
  }

  /** One phone sent the call on: the others ring in its place. */
  void redirected(SipServletResponse redirection, List<Branch> onwards) {
    redirected = true;
    branchOf(redirection).failed(redirection.getStatus());
    onwards.forEach(this::ring);
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
    if (branch.releasesFork(response)) {
      return false;
    }
    boolean wasGivenUp = branch.isGivenUp();
    boolean first = branch.succeeded(response);
    if (answer.isEmpty() && (!over || wasGivenUp)) {
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

  /**
   * The member's other phones stop ringing: he has dealt with the call, and they need not log it as
   * missed. Where he refused it, 603 would be nearer the truth (RFC 3326 2), but the phones that
   * look for a Reason look for 200.
   */
  void stopOthers() {
    stop(Optional.of(Reasons.COMPLETED_ELSEWHERE));
  }

  /** Whoever took the call here came too late. */
  void release() {
    stopOthers();
    answer().release();
  }

  private Branch branchOf(SipServletResponse response) {
    return branchOf(response.getSession());
  }

  private Branch branchOf(SipSession session) {
    return Branch.of(session)
        .filter(branches::contains)
        .orElseThrow(() -> new IllegalStateException("no branch of leg " + id + " in " + session));
  }
}
