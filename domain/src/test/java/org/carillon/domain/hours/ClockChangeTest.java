package org.carillon.domain.hours;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Openings on the Sundays when clocks change: in Paris at 01:00 UTC on 28 March and 31 October
 * 2027, in New York at 07:00 UTC on 14 March and 06:00 UTC on 7 November 2027.
 */
class ClockChangeTest {

  @ParameterizedTest(name = "{0} {1}-{2}: opens {3}, closes {4}")
  @CsvSource({
    // the hour from 02:00 to 03:00 does not exist
    "Europe/Paris, 2027-03-28, 00:00, 06:00, 2027-03-27T23:00:00Z, 2027-03-28T04:00:00Z",
    "Europe/Paris, 2027-03-28, 02:30, 06:00, 2027-03-28T01:00:00Z, 2027-03-28T04:00:00Z",
    "Europe/Paris, 2027-03-28, 01:00, 02:30, 2027-03-28T00:00:00Z, 2027-03-28T01:00:00Z",
    "Europe/Paris, 2027-03-28, 00:00, 00:00, 2027-03-27T23:00:00Z, 2027-03-28T22:00:00Z",
    "America/New_York, 2027-03-14, 02:30, 06:00, 2027-03-14T07:00:00Z, 2027-03-14T10:00:00Z",
    "America/New_York, 2027-03-14, 01:00, 02:30, 2027-03-14T06:00:00Z, 2027-03-14T07:00:00Z",
    // the hour from 02:00 to 03:00 (New York: 01:00 to 02:00) comes twice
    "Europe/Paris, 2027-10-31, 02:30, 06:00, 2027-10-31T00:30:00Z, 2027-10-31T05:00:00Z",
    "Europe/Paris, 2027-10-31, 01:00, 02:30, 2027-10-30T23:00:00Z, 2027-10-31T01:30:00Z",
    "Europe/Paris, 2027-10-31, 00:00, 00:00, 2027-10-30T22:00:00Z, 2027-10-31T23:00:00Z",
    "America/New_York, 2027-11-07, 01:30, 06:00, 2027-11-07T05:30:00Z, 2027-11-07T11:00:00Z",
    "America/New_York, 2027-11-07, 00:00, 01:30, 2027-11-07T04:00:00Z, 2027-11-07T06:30:00Z",
  })
  void openingLosesNothing(
      ZoneId zone, String day, LocalTime from, LocalTime to, Instant opens, Instant closes) {
    BusinessHours hours = sundays(zone, new Opening(from, to));

    assertThat(hours.isOpen(opens.minusMillis(1))).isFalse();
    assertThat(hours.isOpen(opens)).isTrue();
    assertThat(hours.isOpen(closes.minusMillis(1))).isTrue();
    assertThat(hours.isOpen(closes)).isFalse();
    assertThat(hours.nextChange(opens.minusMillis(1))).as(day).contains(opens);
    assertThat(hours.nextChange(opens)).as(day).contains(closes);
  }

  @ParameterizedTest(name = "{0} from {1}")
  @CsvSource({
    "Europe/Paris, 2027-03-27T21:00:00Z, 2027-03-28T04:00:00Z",
    "Europe/Paris, 2027-10-30T20:00:00Z, 2027-10-31T05:00:00Z",
    "America/New_York, 2027-03-14T03:00:00Z, 2027-03-14T10:00:00Z",
    "America/New_York, 2027-11-07T02:00:00Z, 2027-11-07T11:00:00Z",
  })
  void nightShiftGoesOnThroughTheChange(ZoneId zone, Instant opens, Instant closes) {
    BusinessHours hours =
        new BusinessHours(
            zone,
            Map.of(
                DayOfWeek.SATURDAY,
                List.of(new Opening(LocalTime.parse("22:00"), LocalTime.parse("06:00")))),
            Set.of(),
            Map.of());

    assertThat(hours.nextChange(opens.minusMillis(1))).contains(opens);
    assertThat(hours.nextChange(opens)).contains(closes);
  }

  private static BusinessHours sundays(ZoneId zone, Opening opening) {
    return new BusinessHours(zone, Map.of(DayOfWeek.SUNDAY, List.of(opening)), Set.of(), Map.of());
  }
}
