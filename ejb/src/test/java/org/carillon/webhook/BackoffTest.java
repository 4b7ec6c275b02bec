package org.carillon.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.carillon.webhook.Facts.NOON;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BackoffTest {

  @ParameterizedTest(name = "after try {0}: {1}")
  @CsvSource({"1, PT5S", "2, PT30S", "3, PT2M", "4, PT10M", "5, PT1H", "6, PT1H", "29, PT1H"})
  void pausesGrowToAnHour(int tried, Duration pause) {
    assertThat(Backoff.next(NOON, tried, NOON)).contains(NOON.plus(pause));
  }

  @Test
  void lastTryIsADayAfterTheFirstAtMost() {
    Instant dayLater = NOON.plus(Backoff.LONGEST);

    assertThat(Backoff.next(NOON, 28, dayLater.minus(Duration.ofHours(1)))).contains(dayLater);
    assertThat(Backoff.next(NOON, 28, dayLater.minus(Duration.ofMinutes(59)))).isEmpty();
  }

  @Test
  void everyDeliveryIsGivenUpAtLast() {
    int tries = 0;
    Optional<Instant> next = Optional.of(NOON);
    while (next.isPresent()) {
      tries++;
      next = Backoff.next(NOON, tries, next.get());
    }

    assertThat(tries).isEqualTo(28);
  }
}
