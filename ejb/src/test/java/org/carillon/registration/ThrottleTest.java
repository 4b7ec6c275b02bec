package org.carillon.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ThrottleTest {

  private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");
  private static final String ADDRESS = "192.0.2.5";

  private final Throttle throttle = new Throttle(2, 5);

  @Test
  void fourWrongPasswordsAreForgiven() {
    wrongPasswords(4, NOW);

    assertThat(throttle.pause(ADDRESS, NOW)).isEmpty();
  }

  @Test
  void fiveWithinAMinuteMakeAPause() {
    wrongPasswords(5, NOW);

    assertThat(throttle.pause(ADDRESS, NOW.plusSeconds(10))).contains(Duration.ofSeconds(20));
    assertThat(throttle.pause(ADDRESS, NOW.plusSeconds(30))).isEmpty();
  }

  @Test
  void oneEveryTwentySecondsMakesNoPause() {
    for (int i = 0; i < 20; i++) {
      throttle.wrongPassword(ADDRESS, NOW.plusSeconds(20L * i));
    }

    assertThat(throttle.pause(ADDRESS, NOW.plusSeconds(400))).isEmpty();
  }

  @Test
  void pauseGrowsUpToFiveMinutes() {
    List<Long> pauses = new ArrayList<>();
    Instant now = NOW;
    for (int i = 0; i < 6; i++) {
      wrongPasswords(5, now);
      Duration pause = throttle.pause(ADDRESS, now).orElseThrow();
      pauses.add(pause.toSeconds());
      now = now.plus(pause);
    }

    assertThat(pauses).containsExactly(30L, 60L, 120L, 240L, 300L, 300L);
  }

  @Test
  void quarterOfAnHourOfQuietIsForgiven() {
    wrongPasswords(5, NOW);
    Instant later = NOW.plus(Duration.ofMinutes(16));

    wrongPasswords(5, later);

    assertThat(throttle.pause(ADDRESS, later)).contains(Duration.ofSeconds(30));
  }

  @Test
  void otherAddressesGoOn() {
    wrongPasswords(5, NOW);

    assertThat(throttle.pause("192.0.2.6", NOW)).isEmpty();
  }

  @Test
  void addressThatWasQuietForLongestIsForgottenFirst() {
    wrongPasswords(5, NOW);
    throttle.wrongPassword("192.0.2.6", NOW);
    throttle.pause(ADDRESS, NOW);
    throttle.wrongPassword("192.0.2.7", NOW);

    assertThat(throttle.pause(ADDRESS, NOW)).isPresent();
  }

  private void wrongPasswords(int count, Instant now) {
    for (int i = 0; i < count; i++) {
      throttle.wrongPassword(ADDRESS, now);
    }
  }
}
