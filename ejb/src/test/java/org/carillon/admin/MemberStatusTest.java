package org.carillon.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.carillon.admin.MemberStatus.State;
import org.carillon.domain.availability.Aftermath;
import org.carillon.domain.availability.MemberState;
import org.carillon.domain.availability.Presence;
import org.carillon.domain.call.AttemptEnd;
import org.carillon.domain.call.CallId;
import org.carillon.domain.group.GroupOptions.Rests;
import org.junit.jupiter.api.Test;

/** What people read of a member. */
class MemberStatusTest {

  private static final Instant NOON = Instant.parse("2026-05-01T12:00:00Z");
  private static final LocalDate TODAY = LocalDate.of(2026, 5, 1);
  private static final CallId CALL = new CallId("7f3");
  private static final Rests HALF_A_MINUTE =
      new Rests(Duration.ofSeconds(30), Duration.ZERO, Duration.ofSeconds(30), Duration.ZERO, 0);

  @Test
  void callGoesThroughRingingPhoneAndWrapUp() {
    MemberState rings = MemberState.NEW.reservedBy(CALL, NOON);
    MemberState talks = Aftermath.answered(rings, CALL, TODAY);
    MemberState over =
        Aftermath.hungUp(
            talks,
            new Aftermath.Talk(CALL, "600", Duration.ofSeconds(9), NOON),
            HALF_A_MINUTE,
            TODAY);

    assertThat(state(MemberState.NEW)).isEqualTo(State.FREE);
    assertThat(state(rings)).isEqualTo(State.RINGING);
    assertThat(state(talks)).isEqualTo(State.ON_PHONE);
    assertThat(state(over)).isEqualTo(State.WRAP_UP);
    assertThat(MemberStatus.end(State.WRAP_UP, over.lately())).contains(NOON.plusSeconds(30));
    assertThat(MemberStatus.state(over, true, true, NOON.plusSeconds(30))).isEqualTo(State.FREE);
  }

  @Test
  void whoeverRefusedACallIsLeftAlone() {
    MemberState refused =
        Aftermath.ended(MemberState.NEW, CALL, AttemptEnd.DECLINED, HALF_A_MINUTE, NOON, TODAY);

    assertThat(state(refused)).isEqualTo(State.RESTING);
    assertThat(MemberStatus.end(State.RESTING, refused.lately())).contains(NOON.plusSeconds(30));
  }

  @Test
  void presenceIsToldBeforeWhatThePhoneDoes() {
    assertThat(MemberStatus.state(MemberState.NEW, true, false, NOON))
        .isEqualTo(State.NOT_REGISTERED);
    assertThat(MemberStatus.state(MemberState.NEW, false, false, NOON))
        .isEqualTo(State.OFF_SCHEDULE);
    assertThat(MemberStatus.state(with(Presence.HERE.doNotDisturb(true)), false, true, NOON))
        .isEqualTo(State.DND);
    assertThat(state(with(Presence.HERE.doNotDisturb(true)))).isEqualTo(State.DND);
    assertThat(state(with(Presence.HERE.pausing("lunch").doNotDisturb(true))))
        .isEqualTo(State.PAUSED);
    assertThat(state(with(Presence.HERE.pausing("lunch").loggedIn(false))))
        .isEqualTo(State.SIGNED_OUT);
  }

  private static MemberState with(Presence presence) {
    return MemberState.NEW.with(presence);
  }

  private static State state(MemberState member) {
    return MemberStatus.state(member, true, true, NOON);
  }
}
