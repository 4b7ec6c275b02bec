package org.carillon.domain.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.carillon.domain.group.MemberId;
import org.carillon.domain.plan.Tried;

/**
 * What must hold in every call whatever happens to it, checked at each effect; the message of a
 * failure is the effect's name.
 */
final class CallInvariants implements CallPort {

  private final List<LegId> invited = new ArrayList<>();
  private final Set<LegId> cancelled = new HashSet<>();
  private final Set<LegId> released = new HashSet<>();
  private final List<LegId> winners = new ArrayList<>();
  private final List<CallFact> facts = new ArrayList<>();
  private final Set<MemberId> offersOpen = new HashSet<>();
  private final Set<MemberId> answered = new HashSet<>();
  private int forwarded;
  private int finalAnswers;
  private int ringingsHeard;
  private int lastStage;
  private boolean asked;
  private boolean leaving;
  private boolean queued;

  /** Whether routing owes an answer; asking clears it. */
  boolean takeQuestion() {
    boolean was = asked;
    asked = false;
    return was;
  }

  /** Whether routing owes an answer where the call goes; asking clears it. */
  boolean takeLeaving() {
    boolean was = leaving;
    leaving = false;
    return was;
  }

  /**
   * What must hold once the call is over; {@code failed} are the legs that failed by themselves.
   */
  void checkEnd(Set<LegId> failed) {
    assertThat(facts.get(0)).isInstanceOf(CallFact.Arrived.class);
    assertThat(facts.stream().filter(CallFact.Ended.class::isInstance)).hasSize(1);
    CallSummary summary = ((CallFact.Ended) facts.get(facts.size() - 1)).summary();
    assertThat(summary.attempts()).hasSameSizeAs(invited);
    assertThat(summary.attempts().stream().filter(a -> a.end() == AttemptEnd.ANSWERED))
        .hasSize(summary.answer().isPresent() || isInMailbox(summary) ? 1 : 0);
    assertThat(summary.visits().stream().mapToInt(Visit::attempts).sum())
        .as("attempts of the visits, and those outside")
        .isEqualTo(invited.size() - forwarded);
    assertThat(offersOpen).as("offers told, and never ended").isEmpty();
    assertThat(invited)
        .as("every phone that was rung was told to stop, answered or failed")
        .allMatch(leg -> cancelled.contains(leg) || winners.contains(leg) || failed.contains(leg));
  }

  @Override
  public void seek(Tried tried) {
    assertThat(finalAnswers).as("seek after the decision").isZero();
    asked = true;
  }

  @Override
  public void invite(LegId leg, MemberId member) {
    assertThat(finalAnswers).as("invite after the decision").isZero();
    ring(leg);
  }

  @Override
  public void startDelay(LegId leg, Duration after) {
    assertThat(invited).doesNotContain(leg);
    assertThat(after).isPositive();
  }

  @Override
  public void enqueue(List<MemberId> offered) {
    assertThat(finalAnswers).as("queued after the decision").isZero();
    assertThat(offersOpen).as("phones ring while the caller waits in the queue").isEmpty();
    ringingsHeard = 0;
    queued = true;
  }

  @Override
  public void leave(Exhaustion reason) {
    assertThat(finalAnswers).as("leaving after the decision").isZero();
    leaving = true;
  }

  @Override
  public void goFurther() {
    leave(Exhaustion.UNREACHABLE);
  }

  @Override
  public void forward(LegId leg, Forwarding forwarding) {
    forwarded++;
    assertThat(finalAnswers).as("forward after the decision").isZero();
    ring(leg);
  }

  @Override
  public void pickUp(LegId leg) {
    assertThat(finalAnswers).as("pick-up after the decision").isZero();
    ring(leg);
  }

  private void ring(LegId leg) {
    assertThat(invited).as("invited once").doesNotContain(leg);
    invited.add(leg);
  }

  @Override
  public void cancel(LegId leg, CancelReason reason) {
    assertThat(invited).contains(leg);
    assertThat(winners).as("cancel of the winner").doesNotContain(leg);
    assertThat(cancelled.add(leg)).as("cancel once").isTrue();
  }

  @Override
  public void ringCaller() {
    assertThat(finalAnswers).as("ringing after the decision").isZero();
    assertThat(++ringingsHeard).as("ringing heard").isEqualTo(1);
  }

  @Override
  public void connectCaller(LegId leg) {
    decide();
    winners.add(leg);
  }

  @Override
  public void acknowledgeAgain(LegId leg) {
    assertThat(winners.contains(leg) || released.contains(leg)).as("acknowledged").isTrue();
  }

  @Override
  public void release(LegId leg) {
    assertThat(released.add(leg)).as("released once").isTrue();
  }

  @Override
  public void rejectCaller(Exhaustion reason) {
    decide();
  }

  @Override
  public void failCaller() {
    decide();
  }

  @Override
  public void hangUp(Party party) {
    assertThat(winners).as("hang up only who was connected").hasSize(1);
  }

  @Override
  public void startRingTimer(int stage, Duration after) {
    assertThat(stage).isEqualTo(lastStage + 1);
    assertThat(after).isGreaterThanOrEqualTo(queued ? Duration.ofMillis(1) : Duration.ofSeconds(1));
    queued = false;
    lastStage = stage;
  }

  @Override
  public void tell(CallFact fact) {
    facts.add(fact);
    if (fact instanceof CallFact.Offered offered) {
      assertThat(offersOpen.add(offered.member())).as("offered once at a time").isTrue();
    } else if (fact instanceof CallFact.OfferEnded ended) {
      assertThat(offersOpen.remove(ended.member()) | answered.remove(ended.member()))
          .as("an offer that ended was open")
          .isTrue();
    } else if (fact instanceof CallFact.Answered taken) {
      offersOpen.remove(taken.member());
      answered.add(taken.member());
    }
  }

  private static boolean isInMailbox(CallSummary summary) {
    return summary
        .sentOn()
        .filter(sent -> sent.voicemail() && sent.answeredAt().isPresent())
        .isPresent();
  }

  private void decide() {
    assertThat(++finalAnswers).as("final answers to the caller").isEqualTo(1);
  }
}
