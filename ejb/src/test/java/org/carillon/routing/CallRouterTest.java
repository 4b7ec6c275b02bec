package org.carillon.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.carillon.config.CodeSettings;
import org.carillon.config.Settings;
import org.carillon.config.TrunkSettings;
import org.carillon.config.TrustSettings;
import org.carillon.domain.call.CallId;
import org.carillon.domain.caller.NumberPlan;
import org.carillon.domain.group.CallGroup;
import org.carillon.domain.group.Member;
import org.carillon.domain.group.MemberId;
import org.carillon.domain.plan.Stage;
import org.carillon.domain.plan.Tried;
import org.carillon.journal.CallJournal;
import org.junit.jupiter.api.Test;

class CallRouterTest {

  private static final Instant NOW = Instant.parse("2026-05-01T12:00:00Z");
  private static final CallId CALL = new CallId("call");
  private static final String OUTSIDER = "sip:+33123456789@203.0.113.1";
  private static final Member ANN = Member.at("ann", "sip:ann@192.0.2.1:5060");
  private static final Member BOB = Member.at("bob", "sip:bob@192.0.2.2:5060");
  private static final Member OFF =
      new Member(new MemberId("off"), "Off", List.of("sip:off@192.0.2.3"), false);
  private static final Member UNREGISTERED =
      new Member(new MemberId("none"), "None", List.of(), true);

  @Test
  void groupIsFoundAlsoWhenItIsDisabled() {
    CallGroup disabled =
        new CallGroup(
            "600",
            "Night",
            "ring-all",
            TestGroups.RING_TIME,
            Duration.ofHours(1),
            List.of(),
            false);

    CallRouter router = router(1, disabled);

    assertThat(router.entrance("600", OUTSIDER, NOW)).contains(Entrance.Open.to(disabled));
    assertThat(router.serves("600")).isTrue();
    assertThat(router.serves("601")).isFalse();
  }

  @Test
  void enabledMembersWithAPhoneRing() {
    CallGroup group = TestGroups.group("600", "ring-all", OFF, ANN, UNREGISTERED, BOB);

    Optional<Stage> stage = next(router(1, group), group, OUTSIDER, Tried.NOTHING);

    assertThat(stage).contains(Stage.of(List.of(ANN.id(), BOB.id()), TestGroups.RING_TIME));
  }

  @Test
  void huntGoesOnAfterThoseWhoWereTried() {
    CallGroup group = TestGroups.group("600", "linear-hunt", ANN, BOB);
    Tried annTried = new Tried(List.of(ANN.id()), List.of());
    Tried bothTried = new Tried(List.of(ANN.id(), BOB.id()), List.of());
    CallRouter router = router(1, group);

    assertThat(next(router, group, OUTSIDER, annTried))
        .contains(Stage.of(BOB.id(), TestGroups.RING_TIME));
    assertThat(next(router, group, OUTSIDER, bothTried)).isEmpty();
  }

  @Test
  void callerIsNotRungHimself() {
    CallGroup group = TestGroups.group("600", "ring-all", ANN, BOB);

    Optional<Stage> stage =
        next(router(1, group), group, "sip:ann@192.0.2.1:40001;transport=udp", Tried.NOTHING);

    assertThat(stage).contains(Stage.of(List.of(BOB.id()), TestGroups.RING_TIME));
  }

  @Test
  void groupWithNobodyToRingHasNoStage() {
    CallGroup group = TestGroups.group("600", "ring-all", OFF, UNREGISTERED);

    assertThat(next(router(1, group), group, OUTSIDER, Tried.NOTHING)).isEmpty();
  }

  @Test
  void asManyCallsAsAllowedAreAdmittedAtOnce() {
    CallRouter router = router(2);

    assertThat(router.tryAdmit()).isTrue();
    assertThat(router.tryAdmit()).isTrue();
    assertThat(router.tryAdmit()).isFalse();
    router.leave();

    assertThat(router.callsInProgress()).isEqualTo(1);
    assertThat(router.tryAdmit()).isTrue();
  }

  @Test
  void callThatLeavesTwiceIsAFault() {
    CallRouter router = router(2);
    router.tryAdmit();
    router.leave();

    assertThatThrownBy(router::leave).hasMessageContaining("left twice");
    assertThat(router.callsInProgress()).isZero();
  }

  private static Optional<Stage> next(
      CallRouter router, CallGroup group, String caller, Tried tried) {
    return router.next(new CallAtGroup(CALL, caller, group, NOW), tried, NOW).stage();
  }

  private static CallRouter router(int maxCalls, CallGroup... groups) {
    GroupDirectory directory =
        new GroupDirectory(GroupsInMemory.with(groups), TestGroups.strategies());
    directory.load();
    Settings settings =
        new Settings(
            maxCalls,
            Duration.ofSeconds(10),
            Duration.ofSeconds(60),
            Path.of("unused"),
            new Settings.Registrar(
                "carillon",
                Duration.ofSeconds(60),
                Duration.ofSeconds(7200),
                Duration.ofSeconds(3600),
                10),
            Settings.Webhook.OFF,
            Settings.Signalling.USUAL,
            NumberPlan.FRANCE,
            ZoneId.systemDefault(),
            TrunkSettings.NONE,
            TrustSettings.USUAL,
            CodeSettings.USUAL,
            new Settings.Demo(false, 25121, 25101));
    return new TestRouting(directory).router().recording(new CallJournal(), settings);
  }
}
