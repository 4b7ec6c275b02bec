package org.carillon.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.carillon.domain.group.MemberId;
import org.carillon.domain.hours.BusinessHours;
import org.carillon.domain.hours.HolidayText;
import org.carillon.domain.hours.OpeningText;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JpaSchedulesTest {

  private static final MemberId ANN = new MemberId("ann");
  private static final MemberId BOB = new MemberId("bob");
  private static final BusinessHours HOURS =
      new BusinessHours(
          ZoneId.of("America/New_York"),
          Map.of(
              DayOfWeek.MONDAY, OpeningText.read("09:00-12:00 14:00-18:00 22:00-02:00"),
              DayOfWeek.SUNDAY, OpeningText.read("")),
          Set.of(HolidayText.read("12-25"), HolidayText.read("2027-03-29")),
          Map.of(LocalDate.parse("2026-12-24"), OpeningText.read("09:00-12:00")));
  private static final BusinessHours OTHERS =
      BusinessHours.weekdays(ZoneId.of("Europe/Paris"), OpeningText.read("08:00-16:00").get(0));

  private TestDatabase database;

  @BeforeEach
  void open() {
    database = TestDatabase.empty();
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void hoursComeBackAsTheyWereSaved() {
    change(schedules -> schedules.save(ANN, HOURS));
    change(schedules -> schedules.save(BOB, OTHERS));

    assertThat(all()).isEqualTo(Map.of(ANN, HOURS, BOB, OTHERS));
  }

  @Test
  void savingAgainReplacesEveryDay() {
    change(schedules -> schedules.save(ANN, HOURS));

    change(schedules -> schedules.save(ANN, OTHERS));

    assertThat(all()).isEqualTo(Map.of(ANN, OTHERS));
  }

  @Test
  void hoursCanBeTakenAwayOnceAndAgain() {
    change(schedules -> schedules.save(ANN, HOURS));
    change(schedules -> schedules.save(BOB, OTHERS));

    change(schedules -> schedules.remove(ANN));
    change(schedules -> schedules.remove(ANN));

    assertThat(all()).isEqualTo(Map.of(BOB, OTHERS));
  }

  @Test
  void hoursThatAreNotValidAreLeftOut() {
    change(schedules -> schedules.save(ANN, HOURS));
    change(schedules -> schedules.save(BOB, OTHERS));

    database.sql("update member_schedule set time_zone = 'Mars/Base' where member = 'ann'");

    assertThat(all()).isEqualTo(Map.of(BOB, OTHERS));
  }

  @Test
  void numberOfSelectsDoesNotGrowWithTheNumberOfMembers() {
    IntStream.range(0, 20)
        .forEach(i -> change(schedules -> schedules.save(new MemberId("m" + i), HOURS)));

    long statements = database.statementsOf(manager -> new JpaSchedules(manager).all());

    assertThat(statements).isBetween(1L, 2L);
  }

  private void change(Consumer<JpaSchedules> work) {
    database.transaction(
        manager -> {
          work.accept(new JpaSchedules(manager));
          return true;
        });
  }

  private Map<MemberId, BusinessHours> all() {
    return database.transaction(manager -> new JpaSchedules(manager).all());
  }
}
