package org.carillon.domain.availability;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.carillon.domain.call.AttemptEnd;
import org.carillon.domain.call.CallId;
import org.carillon.domain.group.GroupOptions.Rests;

/** What calls do to a member (features 5.2.2, member effect). */
public final class Aftermath {

  private Aftermath() {}

  /**
   * A call that a member took and has left.
   *
   * @param call the call
   * @param group number of the group through which it was answered
   * @param length how long they talked
   * @param end when the member left it
   */
  public record Talk(CallId call, String group, Duration length, Instant end) {}

  /** The member took the call. */
  public static MemberState answered(MemberState member, CallId call, LocalDate today) {
    return member
        .releasedBy(call)
        .inCall(call)
        .with(member.lately().answered())
        .with(member.tally().on(today).withAnswered());
  }

  /** The offer ended, otherwise than by an answer that stands. */
  public static MemberState ended(
      MemberState member, CallId call, AttemptEnd end, Rests rests, Instant at, LocalDate today) {
    MemberState free = member.releasedBy(call).outOfCall(call);
    Instant resting = free.lately().restUntil();
    switch (end) {
      case BUSY:
        return free.with(free.lately().resting(after(rests.afterBusy(), at, resting)));
      case DECLINED:
        return free.with(free.lately().resting(after(rests.afterReject(), at, resting)));
      case NO_ANSWER:
        return rangInVain(free, rests, at, today);
      default:
        return free;
    }
  }

  /** The call that the member took is over for him; nothing new for one who has left it before. */
  public static MemberState hungUp(MemberState member, Talk talk, Rests rests, LocalDate today) {
    if (!member.calls().contains(talk.call())) {
      return member;
    }
    Instant wrapUp = after(rests.wrapUp(), talk.end(), member.lately().wrapUpUntil());
    Idleness idle = member.lately().idleness().afterCall(talk.group(), talk.end());
    return member
        .outOfCall(talk.call())
        .with(member.lately().idle(idle, wrapUp))
        .with(member.tally().on(today).withTalked(talk.length()));
  }

  /**
   * The end of a rest that begins now, or of one that lasts longer. No rest is no moment at all:
   * another call may have looked at its clock a little earlier, and would find the member resting.
   */
  private static Instant after(Duration rest, Instant now, Instant before) {
    Instant end = rest.isZero() ? before : now.plus(rest);
    return end.isAfter(before) ? end : before;
  }

  private static MemberState rangInVain(
      MemberState member, Rests rests, Instant at, LocalDate today) {
    Instant last = after(rests.afterNoAnswer(), at, member.lately().lastPlaceUntil());
    MemberState tired =
        member.with(member.lately().rangInVain(last)).with(member.tally().on(today).withMissed());
    boolean tooOften =
        rests.maxNoAnswers() > 0 && tired.lately().noAnswers() >= rests.maxNoAnswers();
    return tooOften ? tired.with(tired.presence().pausing(Presence.AUTOMATIC)) : tired;
  }
}
