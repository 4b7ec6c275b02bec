package org.carillon.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.carillon.domain.availability.Idleness;
import org.carillon.domain.availability.MemberState;
import org.carillon.domain.availability.Presence;
import org.carillon.domain.availability.Tally;
import org.carillon.domain.group.MemberId;
import org.carillon.routing.StoredStates;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JpaMemberStatesTest {

  private static final MemberId ANN = new MemberId("ann");
  private static final MemberId BOB = new MemberId("bob");
  private static final Instant NINE = Instant.ofEpochMilli(1_772_438_400_123L);
  private static final MemberState AT_LUNCH =
      MemberState.remembered(
          new Presence(true, Optional.of("lunch"), true),
          new Idleness(
              NINE, NINE.minusSeconds(60), Map.of("600", NINE, "a b", NINE.minusMillis(1))),
          new Tally(LocalDate.of(2026, 3, 2), 7, Duration.ofMillis(123_456), 2));
  private static final MemberState GONE =
      MemberState.remembered(Presence.HERE.loggedIn(false), Idleness.FOREVER, Tally.NONE);

  private TestDatabase database;
  private StoredStates states;

  @BeforeEach
  void open() {
    database = TestDatabase.empty();
    states = database.memberStates();
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void everythingThatOutlivesARestartComesBack() {
    states.replace(Map.of(ANN, AT_LUNCH, BOB, GONE));

    assertThat(states.all()).isEqualTo(Map.of(ANN, AT_LUNCH, BOB, GONE));
  }

  @Test
  void idleTimeWithoutAGroupIsLeftOut() {
    states.replace(Map.of(ANN, AT_LUNCH, BOB, GONE));

    database.sql("update member_state set idle_by_group = '17' where member = 'ann'");

    assertThat(states.all()).isEqualTo(Map.of(BOB, GONE));
  }

  @Test
  void replacingLeavesOthersAlone() {
    states.replace(Map.of(ANN, AT_LUNCH, BOB, GONE));

    states.replace(Map.of(ANN, GONE));

    assertThat(states.all()).isEqualTo(Map.of(ANN, GONE, BOB, GONE));
  }

  @Test
  void rowThatIsNoValidStateIsLeftOut() {
    states.replace(Map.of(ANN, AT_LUNCH, BOB, GONE));

    database.sql("update member_state set tally_day = 999999999999999 where member = 'ann'");

    assertThat(states.all()).isEqualTo(Map.of(BOB, GONE));
  }
}
