package org.carillon.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.carillon.routing.TestRouting.NOON;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.carillon.domain.availability.MemberState;
import org.carillon.domain.availability.Presence;
import org.carillon.domain.call.CallId;
import org.carillon.domain.group.CallGroup;
import org.carillon.domain.group.Member;
import org.carillon.domain.group.MemberId;
import org.junit.jupiter.api.Test;

/** What a restart leaves of the states of members. */
class StatesInMemoryTest {

  private static final Member ANN = Member.at("ann", "sip:ann@192.0.2.1");
  private static final Presence LUNCH = Presence.HERE.pausing("lunch");

  private final StoredStatesInMemory stored = new StoredStatesInMemory();
  private final StatesInMemory states = new StatesInMemory(stored);

  @Test
  void memberWhoPausesStillDoesAfterARestart() {
    states.change(ANN.id(), state -> state.with(LUNCH));
    states.write();

    assertThat(restarted().of(ANN.id()).presence()).isEqualTo(LUNCH);
  }

  @Test
  void noMemberIsLeftReservedOrInACallByAServerThatWasKilled() {
    CallGroup group = TestGroups.group("600", "ring-all", ANN);
    TestRouting routing = TestRouting.with(group);
    routing.first(group, "one", NOON);
    routing.answered(group, "one", ANN.id(), NOON);
    routing.states.reserve(ANN.id(), new CallId("one"), NOON);
    routing.states.write();

    StatesInMemory after = new StatesInMemory(routing.stored);
    after.load();

    MemberState ann = after.of(ANN.id());
    assertThat(ann.tally().answered()).isOne();
    assertThat(ann.reservedBy()).isEmpty();
    assertThat(ann.calls()).isEmpty();
  }

  @Test
  void offersAloneAreNotWritten() {
    states.reserve(ANN.id(), new CallId("one"), NOON);
    states.changeKnown(ANN.id(), state -> state.releasedBy(new CallId("one")));
    states.write();

    assertThat(stored.writes).isZero();
  }

  @Test
  void whatTheDatabaseDidNotTakeIsWrittenLater() {
    states.change(ANN.id(), state -> state.with(LUNCH));
    stored.fails = true;
    states.write();
    assertThat(stored.all).isEmpty();

    stored.fails = false;
    states.write();

    assertThat(restarted().of(ANN.id()).presence()).isEqualTo(LUNCH);
  }

  @Test
  void changeIsNotForgottenWhileTheWriterIsAtWork() throws Exception {
    AtomicBoolean isOver = new AtomicBoolean();
    CompletableFuture<Void> writer =
        CompletableFuture.runAsync(
            () -> {
              while (!isOver.get()) {
                states.write();
              }
            });
    for (int i = 0; i < 20_000; i++) {
      MemberId member = new MemberId("member" + i);
      states.change(member, state -> state.with(LUNCH));
    }
    isOver.set(true);
    writer.get(30, TimeUnit.SECONDS);
    states.write();

    assertThat(stored.all.values().stream().filter(state -> state.presence().equals(LUNCH)).count())
        .isEqualTo(20_000);
  }

  @Test
  void logInBeginsTheIdleTimeAndASecondOneDoesNot() {
    states.change(ANN.id(), state -> state.with(Presence.HERE.loggedIn(false)));

    states.change(ANN.id(), state -> state.loggedIn(NOON));
    states.change(ANN.id(), state -> state.loggedIn(NOON.plusSeconds(60)));

    assertThat(states.of(ANN.id()).presence()).isEqualTo(Presence.HERE);
    assertThat(states.of(ANN.id()).lately().idleSince()).isEqualTo(NOON);
  }

  private StatesInMemory restarted() {
    StatesInMemory after = new StatesInMemory(stored);
    after.load();
    return after;
  }
}
