package org.carillon.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.carillon.domain.kpi.HoursOfDay;
import org.carillon.domain.record.Outcome;
import org.junit.jupiter.api.Test;

/** The picture of the hours of a day. */
class CoursePictureTest {

  @Test
  void busiestHourReachesTheCeilingAndItsPiecesStandOnOneAnother() {
    CoursePicture picture =
        picture("10 ANSWERED", "10 ANSWERED", "10 MISSED", "10 ABANDONED", "11 FAILED");

    CoursePicture.Bar ten = picture.bars().get(10);
    assertThat(picture.top()).isEqualTo(4);
    assertThat(ten.pieces())
        .containsExactly(
            new CoursePicture.Piece("answered", 104, 80),
            new CoursePicture.Piece("missed", 64, 40),
            new CoursePicture.Piece("abandoned", 24, 40));
    assertThat(ten.counts()).containsExactly(2L, 1L, 1L, 0L);
    assertThat(picture.bars().get(11).pieces())
        .containsExactly(new CoursePicture.Piece("failed", 144, 40));
  }

  @Test
  void callsInNoRateAreNotDrawn() {
    assertThat(picture("9 IGNORED", "9 BLOCKED").top()).isZero();
  }

  @Test
  void dayWithoutCallsHasItsHoursAndNoPieces() {
    CoursePicture empty = picture();

    assertThat(empty.bars()).hasSize(24).allMatch(bar -> bar.pieces().isEmpty());
  }

  @Test
  void peakPointsToItsMinute() {
    CoursePicture picture = picture();
    CoursePicture.Bar ten = picture.bars().get(10);

    assertThat(CoursePicture.Mark.at(10 * 60 + 30, "").x()).isEqualTo(ten.middle());
    assertThat(CoursePicture.Mark.at(24 * 60, "").x()).isLessThanOrEqualTo(picture.width());
  }

  private static CoursePicture picture(String... calls) {
    List<HoursOfDay.Arrival> arrivals = Stream.of(calls).map(CoursePictureTest::call).toList();
    return CoursePicture.of(HoursOfDay.of(arrivals, ZoneOffset.UTC), List.of());
  }

  private static HoursOfDay.Arrival call(String hourAndOutcome) {
    String[] parts = hourAndOutcome.split(" ");
    Instant at = Instant.EPOCH.plusSeconds(3600L * Integer.parseInt(parts[0]));
    return new HoursOfDay.Arrival(at, Outcome.valueOf(parts[1]));
  }
}
