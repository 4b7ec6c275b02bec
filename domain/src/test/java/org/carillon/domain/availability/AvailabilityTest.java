package org.carillon.domain.availability;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.carillon.domain.call.CallId;
import org.carillon.domain.plan.SkipReason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The tests of features 5.2.1, in their order. */
class AvailabilityTest {

  private static final Instant NOON = Instant.parse("2026-05-01T12:00:00Z");
  private static final Instant SOON = NOON.plusSeconds(5);
  private static final CallId CALL = new CallId("this");
  private static final CallId OTHER = new CallId("other");

  /** A member and a question of whom everything is in the way, or some of it. */
  private record Case(
      boolean enabled,
      MemberState state,
      boolean offSchedule,
      boolean isCaller,
      boolean reachable) {

    Case with(UnaryOperator<MemberState> change) {
      return new Case(enabled, change.apply(state), offSchedule, isCaller, reachable);
    }

    Case disabled() {
      return new Case(false, state, offSchedule, isCaller, reachable);
    }

    Case off() {
      return new Case(enabled, state, true, isCaller, reachable);
    }

    Case calling() {
      return new Case(enabled, state, offSchedule, true, reachable);
    }

    Case unreachable() {
      return new Case(enabled, state, offSchedule, isCaller, false);
    }
  }

  private static final Case FREE = new Case(true, MemberState.NEW, false, false, true);

  /** How each obstacle comes about, in the order of the tests. */
  private static final Map<SkipReason, UnaryOperator<Case>> OBSTACLES =
      new EnumMap<>(
          Map.ofEntries(
              entry(SkipReason.DISABLED, Case::disabled),
              entry(SkipReason.LOGGED_OUT, c -> c.with(s -> s.with(s.presence().loggedIn(false)))),
              entry(SkipReason.PAUSED, c -> c.with(s -> s.with(s.presence().pausing("lunch")))),
              entry(SkipReason.DND, c -> c.with(s -> s.with(s.presence().doNotDisturb(true)))),
              entry(SkipReason.OFF_SCHEDULE, Case::off),
              entry(SkipReason.SELF, Case::calling),
              entry(
                  SkipReason.WRAP_UP,
                  c -> c.with(s -> s.with(s.lately().idle(Idleness.from(NOON), SOON)))),
              entry(SkipReason.RESTING, c -> c.with(s -> s.with(s.lately().resting(SOON)))),
              entry(SkipReason.RESERVED, c -> c.with(s -> s.reservedBy(OTHER, NOON))),
              entry(SkipReason.BUSY, c -> c.with(s -> s.inCall(OTHER))),
              entry(SkipReason.UNREGISTERED, Case::unreachable)));

  static Set<SkipReason> reasons() {
    return OBSTACLES.keySet();
  }

  @Test
  void memberWithNothingInTheWayIsOfferedTheCall() {
    assertThat(skip(FREE, true, true)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("reasons")
  void oneObstacleIsTheReason(SkipReason reason) {
    assertThat(skip(OBSTACLES.get(reason).apply(FREE), true, true)).contains(reason);
  }

  @ParameterizedTest
  @MethodSource("reasons")
  void ofSeveralObstaclesTheFirstIsTheReason(SkipReason first) {
    Case blocked = FREE;
    for (Map.Entry<SkipReason, UnaryOperator<Case>> obstacle : OBSTACLES.entrySet()) {
      boolean later = obstacle.getKey().compareTo(first) >= 0;
      blocked = later ? obstacle.getValue().apply(blocked) : blocked;
    }

    assertThat(skip(blocked, true, true)).contains(first);
  }

  @Test
  void engagedMemberIsOfferedTheCallWhereCallsMayWait() {
    for (SkipReason reason : List.of(SkipReason.RESERVED, SkipReason.BUSY)) {
      assertThat(skip(OBSTACLES.get(reason).apply(FREE), false, true)).isEmpty();
    }
  }

  @Test
  void tiredMemberIsOfferedTheCallWhereNobodyIsSpared() {
    assertThat(skip(OBSTACLES.get(SkipReason.RESTING).apply(FREE), true, false)).isEmpty();
  }

  @Test
  void callDoesNotStandInItsOwnWay() {
    Case own = FREE.with(state -> state.reservedBy(CALL, NOON).inCall(CALL));

    assertThat(skip(own, true, true)).isEmpty();
  }

  @Test
  void timesEndWhenTheyAreOver() {
    Case tired =
        FREE.with(s -> s.with(s.lately().idle(Idleness.from(NOON), NOON)))
            .with(s -> s.with(s.lately().resting(NOON)));

    assertThat(skip(tired, true, true)).isEmpty();
  }

  private static Optional<SkipReason> skip(Case about, boolean skipBusy, boolean rests) {
    return Availability.skip(
        new Availability.Question(
            about.enabled(),
            about.state(),
            about.offSchedule(),
            CALL,
            about.isCaller(),
            about.reachable(),
            skipBusy,
            rests,
            NOON));
  }
}
