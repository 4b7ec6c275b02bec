package org.carillon.domain.call;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.carillon.domain.group.MemberId;
import org.carillon.domain.plan.Tried;

/** Writes down what a call does to the world, one line for each effect; facts apart. */
final class Transcript implements CallPort {

  private final Function<LegId, String> memberOf;
  private final List<String> lines = new ArrayList<>();
  private final List<CallFact> facts = new ArrayList<>();
  private Optional<Tried> question = Optional.empty();
  private boolean leaving;

  Transcript(Function<LegId, String> memberOf) {
    this.memberOf = memberOf;
  }

  /** The lines since the last time they were taken. */
  List<String> takeLines() {
    List<String> taken = List.copyOf(lines);
    lines.clear();
    return taken;
  }

  /** What routing was asked, if it was. */
  Optional<Tried> takeQuestion() {
    Optional<Tried> taken = question;
    question = Optional.empty();
    return taken;
  }

  /** Whether routing was asked where the call goes from its group. */
  boolean takeLeaving() {
    boolean was = leaving;
    leaving = false;
    return was;
  }

  List<CallFact> facts() {
    return List.copyOf(facts);
  }

  @Override
  public void seek(Tried tried) {
    question = Optional.of(tried);
  }

  @Override
  public void invite(LegId leg, MemberId member) {
    lines.add("invite " + member);
  }

  @Override
  public void startDelay(LegId leg, Duration after) {
    lines.add("delay " + memberOf.apply(leg) + ": " + after.toSeconds() + " s");
  }

  @Override
  public void enqueue(List<MemberId> offered) {
    lines.add("queue");
  }

  @Override
  public void leave(Exhaustion reason) {
    leaving = true;
  }

  @Override
  public void goFurther() {
    leaving = true;
  }

  @Override
  public void forward(LegId leg, Forwarding forwarding) {
    lines.add("forward to " + forwarding.target() + ": " + forwarding.reason());
  }

  @Override
  public void cancel(LegId leg, CancelReason reason) {
    lines.add("cancel " + memberOf.apply(leg) + ": " + reason);
  }

  @Override
  public void ringCaller() {
    lines.add("ring caller");
  }

  @Override
  public void pickUp(LegId leg) {
    lines.add("pick up " + memberOf.apply(leg));
  }

  @Override
  public void connectCaller(LegId leg) {
    lines.add("connect " + memberOf.apply(leg));
  }

  @Override
  public void acknowledgeAgain(LegId leg) {
    lines.add("acknowledge " + memberOf.apply(leg) + " again");
  }

  @Override
  public void release(LegId leg) {
    lines.add("release " + memberOf.apply(leg));
  }

  @Override
  public void rejectCaller(Exhaustion reason) {
    lines.add("reject caller: " + reason);
  }

  @Override
  public void failCaller() {
    lines.add("fail caller");
  }

  @Override
  public void hangUp(Party party) {
    lines.add("hang up " + party);
  }

  @Override
  public void startRingTimer(int stage, Duration after) {
    lines.add("ring timer " + stage + ": " + after.toSeconds() + " s");
  }

  @Override
  public void tell(CallFact fact) {
    facts.add(fact);
  }
}
