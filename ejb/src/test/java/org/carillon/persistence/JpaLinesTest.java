package org.carillon.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.carillon.domain.caller.BlockList;
import org.carillon.domain.caller.CallerMatch;
import org.carillon.domain.caller.CallerRule;
import org.carillon.domain.caller.Treatment;
import org.carillon.domain.group.Destination;
import org.carillon.domain.hours.BusinessHours;
import org.carillon.domain.hours.Holiday;
import org.carillon.domain.hours.Opening;
import org.carillon.domain.line.Line;
import org.carillon.domain.line.LineStep;
import org.carillon.line.Lines.StoredLines;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JpaLinesTest {

  private static final Destination MAILBOX = new Destination.Voicemail("sip:box@192.0.2.9");
  private static final Opening MORNING =
      new Opening(LocalTime.parse("09:00"), LocalTime.parse("12:00"));
  private static final Opening NIGHT =
      new Opening(LocalTime.parse("22:00"), LocalTime.parse("02:00"));
  private static final BusinessHours HOURS =
      new BusinessHours(
          ZoneId.of("America/New_York"),
          Map.of(DayOfWeek.MONDAY, List.of(MORNING, NIGHT), DayOfWeek.SUNDAY, List.of()),
          Set.of(
              new Holiday.Yearly(MonthDay.of(2, 29)),
              new Holiday.Once(LocalDate.parse("2027-03-29"))),
          Map.of(
              LocalDate.parse("2026-12-24"), List.of(MORNING),
              LocalDate.parse("2026-12-31"), List.of()));
  private static final Line FULL =
      new Line(
          "+33123456789",
          "Sales (été)",
          Line.Kind.GROUP_ROUTED,
          false,
          HOURS,
          List.of(
              new CallerRule(
                  new CallerMatch.Listed(Set.of("+33612345678", "104")), new Treatment.Urgent()),
              new CallerRule(
                  new CallerMatch.Prefix("+336"),
                  new Treatment.Route(new Destination.ToLine("700"))),
              new CallerRule(new CallerMatch.Anonymous(), new Treatment.Block())),
          List.of(LineStep.of("610", Duration.ofSeconds(40)), LineStep.of("600")),
          Optional.of(new Destination.ToGroup("690")),
          Optional.of(MAILBOX));

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
  void lineComesBackAsItWasSaved() {
    save(FULL);

    assertThat(all().readable()).containsExactly(FULL);
  }

  @Test
  void savingAgainReplacesEveryValue() {
    save(FULL);
    Line deadEnd =
        new Line(
            FULL.number(),
            "Nobody",
            Line.Kind.DEAD_END,
            true,
            BusinessHours.always(ZoneId.of("Europe/Paris")),
            List.of(),
            List.of(),
            Optional.empty(),
            Optional.empty());

    save(deadEnd);

    assertThat(all().readable()).containsExactly(deadEnd);
  }

  @Test
  void lineCanBeRemoved() {
    save(FULL);
    save(plain("700"));

    change(lines -> lines.remove(FULL.number()));
    change(lines -> lines.remove("no such line"));

    assertThat(all().readable()).containsExactly(plain("700"));
  }

  @Test
  void rowThatIsNoValidLineIsToldApart() {
    save(plain("700"));
    save(plain("710"));
    save(plain("720"));

    database.sql("update call_line set time_zone = 'Europe/Atlantis' where number = '710'");
    database.sql("update call_line set final_to = '' where number = '720'");

    assertThat(all().readable()).containsExactly(plain("700"));
    assertThat(all().faulty()).extracting("number").containsExactly("710", "720");
    assertThat(all().faulty().get(0).fault()).contains("Europe/Atlantis");
    assertThat(all().faulty().get(1).fault()).contains("ends in the void");
  }

  @Test
  void numberOfSelectsDoesNotGrowWithTheNumberOfLines() {
    IntStream.range(0, 20).forEach(i -> save(plain("7" + i)));

    long statements = database.statementsOf(manager -> new JpaLines(manager).all());

    assertThat(statements).isBetween(1L, 4L);
  }

  @Test
  void blockedCallersAreReplaced() {
    assertThat(blocked()).isEqualTo(BlockList.NOBODY);
    block(new BlockList(Set.of("+33899000000", "+33899000001"), false));

    block(new BlockList(Set.of("+33899000001", "+33899000002"), true));

    assertThat(blocked()).isEqualTo(new BlockList(Set.of("+33899000001", "+33899000002"), true));
  }

  private static Line plain(String number) {
    return new Line(
        number,
        "Line " + number,
        Line.Kind.GROUP_ROUTED,
        true,
        HOURS,
        List.of(new CallerRule(new CallerMatch.Anyone(), new Treatment.Urgent())),
        List.of(LineStep.of("600")),
        Optional.empty(),
        Optional.of(MAILBOX));
  }

  private void save(Line line) {
    change(lines -> lines.save(line));
  }

  private void block(BlockList blocked) {
    change(lines -> lines.save(blocked));
  }

  private void change(Consumer<JpaLines> change) {
    database.transaction(
        manager -> {
          change.accept(new JpaLines(manager));
          return manager;
        });
  }

  private StoredLines all() {
    return database.transaction(manager -> new JpaLines(manager).all());
  }

  private BlockList blocked() {
    return database.transaction(manager -> new JpaLines(manager).blocked());
  }
}
