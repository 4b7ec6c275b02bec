package org.carillon.domain.call;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.carillon.domain.group.MemberId;
import org.carillon.domain.plan.Tried;

/**
 * Writes down a call as a ladder, one arrow for each message, in the language of Mermaid's sequence
 * diagrams.
 */
final class Ladder implements CallPort {

  private static final String US = "Carillon";
  private static final String CALLER = "caller";

  private final List<MemberId> legs = new ArrayList<>();
  private final List<String> lines = new ArrayList<>();
  private Instant start = Instant.EPOCH;
  private boolean asked;
  private boolean leaving;

  Ladder(List<MemberId> members) {
    lines.add("sequenceDiagram");
    lines.add("participant " + CALLER);
    lines.add("participant " + US);
    members.forEach(member -> lines.add("participant " + member));
  }

  void begins(Instant at, String number) {
    start = at;
    lines.add(CALLER + "->>" + US + ": INVITE " + number);
  }

  /** Something comes from a member. */
  void from(MemberId member, String what) {
    lines.add(member + "-->>" + US + ": " + what);
  }

  /** Something comes from the caller. */
  void fromCaller(String what) {
    lines.add(CALLER + "->>" + US + ": " + what);
  }

  /** Time went by. */
  void timeIs(Instant now) {
    long seconds = Duration.between(start, now).toSeconds();
    lines.add("Note over " + US + ": " + seconds + " s");
  }

  /** Whether routing owes an answer; asking clears it. */
  boolean takeQuestion() {
    boolean was = asked;
    asked = false;
    return was;
  }

  /** Whether routing has to say where the call goes; asking clears it. */
  boolean takeLeaving() {
    boolean was = leaving;
    leaving = false;
    return was;
  }

  List<String> lines() {
    return List.copyOf(lines);
  }

  @Override
  public void seek(Tried tried) {
    asked = true;
  }

  @Override
  public void invite(LegId leg, MemberId member) {
    legs.add(member);
    lines.add(US + "->>" + member + ": INVITE");
  }

  @Override
  public void startDelay(LegId leg, Duration after) {}

  @Override
  public void goFurther() {
    leaving = true;
  }

  @Override
  public void enqueue(List<MemberId> offered) {
    lines.add(US + "-->>" + CALLER + ": 182 Queued");
  }

  @Override
  public void leave(Exhaustion reason) {
    leaving = true;
  }

  @Override
  public void forward(LegId leg, Forwarding forwarding) {
    throw new UnsupportedOperationException("a ladder shows one group");
  }

  @Override
  public void cancel(LegId leg, CancelReason reason) {
    boolean elsewhere = reason == CancelReason.COMPLETED_ELSEWHERE;
    lines.add(US + "->>" + of(leg) + ": CANCEL" + (elsewhere ? " (completed elsewhere)" : ""));
  }

  @Override
  public void ringCaller() {
    lines.add(US + "-->>" + CALLER + ": 180 Ringing");
  }

  @Override
  public void pickUp(LegId leg) {}

  @Override
  public void connectCaller(LegId leg) {
    lines.add(US + "-->>" + CALLER + ": 200 OK, as " + of(leg) + " said");
  }

  @Override
  public void acknowledgeAgain(LegId leg) {
    lines.add(US + "->>" + of(leg) + ": ACK");
  }

  @Override
  public void release(LegId leg) {
    lines.add(US + "->>" + of(leg) + ": ACK, BYE");
  }

  @Override
  public void rejectCaller(Exhaustion reason) {
    lines.add(US + "-->>" + CALLER + ": refused, " + reason);
  }

  @Override
  public void failCaller() {
    lines.add(US + "-->>" + CALLER + ": 503");
  }

  @Override
  public void hangUp(Party party) {
    String whom = party == Party.CALLER ? CALLER : legs.get(legs.size() - 1).value();
    lines.add(US + "->>" + whom + ": BYE");
  }

  @Override
  public void startRingTimer(int stage, Duration after) {}

  @Override
  public void tell(CallFact fact) {}

  private MemberId of(LegId leg) {
    return legs.get(leg.number());
  }
}
