package org.carillon.domain.availability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.carillon.domain.availability.Wish.Kind;
import org.carillon.domain.call.AttemptEnd;
import org.carillon.domain.call.CallId;
import org.carillon.domain.group.GroupOptions.Rests;
import org.junit.jupiter.api.Test;

/** What members do with their phones, or others do for them. */
class WishTest {

  private static final Instant NOON = Instant.parse("2026-05-01T12:00:00Z");
  private static final LocalDate TODAY = LocalDate.of(2026, 5, 1);
  private static final Rests PAUSE_AT_ONCE =
      new Rests(Duration.ZERO, Duration.ZERO, Duration.ZERO, Duration.ZERO, 2);

  @Test
  void eachWishIsUndoneByItsOpposite() {
    assertThat(granted(Kind.LEAVE).presence()).isEqualTo(Presence.HERE.loggedIn(false));
    assertThat(granted(Kind.LEAVE, Kind.JOIN).presence()).isEqualTo(Presence.HERE);
    assertThat(granted(Kind.PAUSE).presence()).isEqualTo(Presence.HERE.pausing(""));
    assertThat(granted(Kind.PAUSE, Kind.RESUME).presence()).isEqualTo(Presence.HERE);
    assertThat(granted(Kind.DND_ON).presence()).isEqualTo(Presence.HERE.doNotDisturb(true));
    assertThat(granted(Kind.DND_ON, Kind.DND_OFF).presence()).isEqualTo(Presence.HERE);
  }

  @Test
  void whoeverComesBackIsIdleFromThenOn() {
    assertThat(granted(Kind.LEAVE, Kind.JOIN).lately().idleSince()).isEqualTo(NOON);
    assertThat(granted(Kind.PAUSE, Kind.RESUME).lately().idleSince()).isEqualTo(Instant.EPOCH);
  }

  @Test
  void whoeverResumesMayMissAsManyCallsAgainBeforeHeIsPaused() {
    MemberState paused = missed(missed(MemberState.NEW));
    assertThat(paused.presence().pause()).contains(Presence.AUTOMATIC);

    MemberState back = Wish.of(Kind.RESUME).grantedTo(paused, NOON);

    assertThat(missed(back).presence().pause()).isEmpty();
  }

  @Test
  void reasonThatCannotBeKeptIsRefused() {
    assertThatThrownBy(() -> new Wish(Kind.PAUSE, "x".repeat(201)))
        .hasMessage("the reason of a pause has 201 characters: use at most 200");
  }

  private static MemberState granted(Kind... wishes) {
    MemberState member = MemberState.NEW;
    for (Kind wish : wishes) {
      member = Wish.of(wish).grantedTo(member, NOON);
    }
    return member;
  }

  private static MemberState missed(MemberState member) {
    return Aftermath.ended(
        member, new CallId("c"), AttemptEnd.NO_ANSWER, PAUSE_AT_ONCE, NOON, TODAY);
  }
}
