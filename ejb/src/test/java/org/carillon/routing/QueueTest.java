package org.carillon.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.carillon.domain.availability.Wish;
import org.carillon.domain.call.AttemptEnd;
import org.carillon.domain.call.Exhaustion;
import org.carillon.domain.caller.CallerMatch;
import org.carillon.domain.caller.CallerRule;
import org.carillon.domain.caller.Treatment;
import org.carillon.domain.group.CallGroup;
import org.carillon.domain.group.GroupOptions;
import org.carillon.domain.group.Member;
import org.carillon.domain.line.Line;
import org.carillon.domain.line.Lines;
import org.carillon.line.LineDirectory;
import org.carillon.line.LinesInMemory;
import org.junit.jupiter.api.Test;

/** Who waits in a queue, and who is served when somebody is free (K4, F13, features 5.3). */
class QueueTest {

  private static final Instant NOON = Lines.NOON;
  private static final String VIP = "sip:+33600000000@203.0.113.1";
  private static final Member ANN = Member.at("ann", "sip:ann@192.0.2.1");
  private static final Member BOB = Member.at("bob", "sip:bob@192.0.2.2");
  private static final CallGroup GROUP = group("longest-idle", ANN, BOB);

  private final List<Rehearsal> calls = new ArrayList<>();
  private Instant now = NOON;
  private TestRouting routing = routing(GROUP);

  @Test
  void callersAreServedInTheOrderInWhichTheyCame() {
    List<Rehearsal> busy = bothMembersTalk();
    Rehearsal first = dials();
    Rehearsal second = dials();
    assertThat(first.ahead()).isZero();
    assertThat(second.ahead()).isEqualTo(1);

    busy.get(0).hangsUp();
    after(1);
    assertThat(first.heard()).containsExactly("0.0: wait", "2.0: ring ann");
    assertThat(second.heard()).containsExactly("0.0: wait");
    assertThat(second.ahead()).isZero();

    first.answers("ann");
    busy.get(1).hangsUp();
    after(1);
    assertThat(second.heard()).containsExactly("0.0: wait", "2.0: ring bob");
  }

  @Test
  void twoFreeMembersServeTheFirstTwoCallers() {
    List<Rehearsal> busy = bothMembersTalk();
    List<Rehearsal> waiting = List.of(dials(), dials(), dials());
    busy.forEach(Rehearsal::hangsUp);
    after(2);

    assertThat(waiting.get(0).heard()).anyMatch(line -> line.contains("ring"));
    assertThat(waiting.get(1).heard()).anyMatch(line -> line.contains("ring"));
    assertThat(waiting.get(2).heard()).containsExactly("0.0: wait");
  }

  @Test
  void newCallDoesNotOvertakeThoseWhoWait() {
    List<Rehearsal> busy = bothMembersTalk();
    Rehearsal first = dials();
    busy.get(0).hangsUp();

    Rehearsal late = dials();
    assertThat(late.heard()).containsExactly("0.0: wait");
    after(1);
    assertThat(first.heard()).anyMatch(line -> line.contains("ring ann"));
    assertThat(late.heard()).containsExactly("0.0: wait");
  }

  @Test
  void callBackInTheQueueHasItsOldPlace() {
    List<Rehearsal> busy = bothMembersTalk();
    Rehearsal first = dials();
    busy.get(0).hangsUp();
    after(1);
    Rehearsal second = dials();

    first.fails("ann", AttemptEnd.BUSY);
    assertThat(first.heard()).containsExactly("0.0: wait", "1.0: ring ann", "2.0: wait");
    assertThat(first.ahead()).isZero();
    assertThat(second.ahead()).isEqualTo(1);

    busy.get(1).hangsUp();
    after(1);
    assertThat(first.heard()).anyMatch(line -> line.contains("ring bob"));
  }

  @Test
  void urgentCallersGoFirst() {
    routing = routing(List.of(lineWithVip()), GROUP);
    List<Rehearsal> busy = bothMembersTalk();
    Rehearsal usual = dials();
    Rehearsal urgent = dials("700", VIP);
    assertThat(urgent.ahead()).isZero();
    assertThat(usual.ahead()).isEqualTo(1);

    busy.get(0).hangsUp();
    after(1);
    assertThat(urgent.heard()).anyMatch(line -> line.contains("ring ann"));
    assertThat(usual.heard()).containsExactly("0.0: wait");
  }

  @Test
  void nobodyWaitsWhenAllHaveLeft() {
    wish(ANN, Wish.Kind.LEAVE);
    wish(BOB, Wish.Kind.DND_ON);

    assertThat(dials().heard()).containsExactly("0.0: refuse: NO_ELIGIBLE");
  }

  @Test
  void callersLeaveTheQueueWhenTheLastMemberLeaves() {
    wish(ANN, Wish.Kind.LEAVE);
    wish(BOB, Wish.Kind.PAUSE);
    Rehearsal call = dials();
    assertThat(call.heard()).containsExactly("0.0: wait");

    wish(BOB, Wish.Kind.LEAVE);
    after(1);
    assertThat(call.heard()).hasSize(2).anyMatch(line -> line.contains("refuse"));
  }

  @Test
  void memberWhoResumesServesWhoWaits() {
    wish(ANN, Wish.Kind.LEAVE);
    wish(BOB, Wish.Kind.PAUSE);
    Rehearsal call = dials();

    wish(BOB, Wish.Kind.RESUME);
    after(1);
    assertThat(call.heard()).containsExactly("0.0: wait", "1.0: ring bob");
  }

  @Test
  void longestWaitEndsTheWait() {
    bothMembersTalk();
    Rehearsal call = dials().nobodyAnswers();

    assertThat(call.heard()).containsExactly("0.0: wait", "300.0: refuse: QUEUE_TIMEOUT");
    assertThat(call.record().visits().get(0).reason()).contains(Exhaustion.QUEUE_TIMEOUT);
    assertThat(call.record().visits().get(0).queuedAt()).isPresent();
  }

  @Test
  void callerWhoHangsUpHoldsUpNobody() {
    List<Rehearsal> busy = bothMembersTalk();
    Rehearsal first = dials();
    Rehearsal second = dials();
    first.hangsUp();
    assertThat(second.ahead()).isZero();

    busy.get(0).hangsUp();
    after(1);
    assertThat(second.heard()).anyMatch(line -> line.contains("ring ann"));
  }

  @Test
  void phoneThatRangInVainDoesNotRingOnAndOn() {
    wish(ANN, Wish.Kind.PAUSE);
    Rehearsal call = dials();
    after(60);
    assertThat(call.heard()).containsExactly("0.0: ring bob", "20.0: stop bob", "20.0: wait");

    wish(BOB, Wish.Kind.PAUSE);
    after(1);
    wish(BOB, Wish.Kind.RESUME);
    after(1);
    assertThat(call.heard()).endsWith("62.0: ring bob");
  }

  @Test
  void busyPhoneIsAskedAgainAfterTenSeconds() {
    routing = routing(group("ring-all", ANN));
    Rehearsal call = dials().fails("ann", AttemptEnd.BUSY);
    after(9);
    assertThat(call.heard()).containsExactly("0.0: ring ann", "0.0: wait");

    after(1);
    assertThat(call.heard()).endsWith("10.0: ring ann");
  }

  @Test
  void memberWhoIsTheFirstCallerHimselfServesTheNext() {
    List<Rehearsal> busy = bothMembersTalk();
    Rehearsal bobHimself = dials("600", "sip:bob@192.0.2.2");
    Rehearsal second = dials();

    busy.get(1).hangsUp();
    after(1);
    assertThat(bobHimself.heard()).containsExactly("0.0: wait");
    assertThat(second.heard()).anyMatch(line -> line.contains("ring bob"));
  }

  @Test
  void callersLeaveTheQueueOfAGroupThatIsSwitchedOff() {
    GroupsInMemory stored = GroupsInMemory.with(GROUP);
    GroupDirectory directory = new GroupDirectory(stored, TestGroups.strategies());
    directory.load();
    routing = new TestRouting(directory);
    bothMembersTalk();
    Rehearsal call = dials();

    stored.save(switchedOff(GROUP));
    directory.load();
    after(1);
    assertThat(call.heard()).containsExactly("0.0: wait", "1.0: refuse: CLOSED");
  }

  private List<Rehearsal> bothMembersTalk() {
    Rehearsal withAnn = dials().answers("ann");
    Rehearsal withBob = dials().answers("bob");
    return List.of(withAnn, withBob);
  }

  private Rehearsal dials() {
    return dials("600", TestRouting.OUTSIDER);
  }

  /** A second after whatever happened before. */
  private Rehearsal dials(String number, String caller) {
    if (!calls.isEmpty()) {
      after(1);
    }
    Rehearsal call = new Rehearsal(routing, now).dials(number, caller);
    calls.add(call);
    return call;
  }

  /** Time goes by for all calls; whoever came last looks first, which is the worst order. */
  private void after(int seconds) {
    for (int second = 0; second < seconds; second++) {
      for (int i = calls.size() - 1; i >= 0; i--) {
        calls.get(i).after(Duration.ofSeconds(1));
      }
      now = now.plusSeconds(1);
    }
  }

  private void wish(Member member, Wish.Kind kind) {
    routing.states.change(member.id(), state -> Wish.of(kind).grantedTo(state, now));
  }

  private static CallGroup group(String strategy, Member... members) {
    return TestGroups.group("600", strategy, members).with(GroupOptions.QUEUEING);
  }

  private static CallGroup switchedOff(CallGroup group) {
    return new CallGroup(
        group.number(),
        group.name(),
        group.strategy(),
        group.ringTime(),
        group.maxTime(),
        group.members(),
        false);
  }

  private static Line lineWithVip() {
    CallerMatch vip = new CallerMatch.Prefix("+336");
    return Lines.with(Lines.line("700", "600"), new CallerRule(vip, new Treatment.Urgent()));
  }

  private static TestRouting routing(CallGroup... groups) {
    return routing(List.of(), groups);
  }

  private static TestRouting routing(List<Line> some, CallGroup... groups) {
    GroupDirectory directory =
        new GroupDirectory(GroupsInMemory.with(groups), TestGroups.strategies());
    LineDirectory lines = new LineDirectory(LinesInMemory.with(some.toArray(Line[]::new)));
    directory.load();
    lines.load();
    return new TestRouting(directory, lines);
  }
}
