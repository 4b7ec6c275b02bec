package org.carillon.domain.kpi;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.carillon.domain.record.Outcome;
import org.junit.jupiter.api.Test;

class HoursOfDayTest {

  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

  @Test
  void callsCountInTheHourOfTheClockByWhatTheyCameTo() {
    HoursOfDay day =
        hours(
            call("2026-05-01T21:59:59Z", Outcome.ANSWERED),
            call("2026-05-01T22:00:00Z", Outcome.ANSWERED),
            call("2026-05-02T22:30:00Z", Outcome.ANSWERED),
            call("2026-05-01T22:30:00Z", Outcome.MISSED));

    assertThat(day.hours()).hasSize(24);
    assertThat(day.count(23, Outcome.ANSWERED)).isEqualTo(1);
    assertThat(day.count(0, Outcome.ANSWERED)).isEqualTo(2);
    assertThat(day.count(0, Outcome.MISSED)).isEqualTo(1);
    assertThat(day.count(12, Outcome.MISSED)).isZero();
  }

  @Test
  void hourThatAChangeOfClocksRepeatsIsOneHour() {
    HoursOfDay day =
        hours(
            call("2026-10-25T00:30:00Z", Outcome.ANSWERED),
            call("2026-10-25T01:30:00Z", Outcome.ANSWERED));

    assertThat(day.count(2, Outcome.ANSWERED)).isEqualTo(2);
  }

  private static HoursOfDay hours(HoursOfDay.Arrival... calls) {
    return HoursOfDay.of(List.of(calls), PARIS);
  }

  private static HoursOfDay.Arrival call(String at, Outcome outcome) {
    return new HoursOfDay.Arrival(Instant.parse(at), outcome);
  }
}
