package org.carillon.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.carillon.domain.availability.Presence;
import org.carillon.domain.call.Offer;
import org.carillon.domain.call.Skip;
import org.carillon.domain.group.CallGroup;
import org.carillon.domain.group.Member;
import org.carillon.domain.hours.BusinessHours;
import org.carillon.domain.hours.Holiday;
import org.carillon.domain.hours.OpeningText;
import org.carillon.domain.plan.SkipReason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Outside of the hours of their own, members are not rung. */
class MemberHoursTest {

  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
  private static final Member ANN = Member.at("ann", "sip:ann@192.0.2.1");
  private static final Member BOB = Member.at("bob", "sip:bob@192.0.2.2");
  private static final CallGroup HUNT = TestGroups.group("610", "linear-hunt", ANN, BOB);

  /** A Monday. */
  private static final Instant AT_SIX_IN_PARIS = Instant.parse("2026-11-23T17:00:00Z");

  private static final BusinessHours OFFICE = hours(PARIS, DayOfWeek.MONDAY, "09:00-18:00");

  private final TestRouting routing = TestRouting.with(HUNT);

  @Test
  void memberWithoutHoursIsAlwaysAtWork() {
    assertThat(routing.hours.isOff(ANN.id(), Instant.EPOCH)).isFalse();
    assertThat(first(AT_SIX_IN_PARIS).skips()).isEmpty();
  }

  @Test
  void memberIsRungUntilTheLastMomentOfHisHours() {
    routing.works(ANN.id(), OFFICE);

    Instant last = AT_SIX_IN_PARIS.minusMillis(1);
    assertThat(first(last).stage().orElseThrow().members()).containsExactly(ANN.id());
  }

  @Test
  void memberOutOfHisHoursCostsNoInviteAndNoTimeAndIsOnRecord() {
    routing.works(ANN.id(), OFFICE);

    Rehearsal call = new Rehearsal(routing, AT_SIX_IN_PARIS).dials("610");

    assertThat(call.heard()).containsExactly("0.0: ring bob");
    call.nobodyAnswers();
    assertThat(call.heard()).doesNotContain("0.0: ring ann");
    assertThat(call.record().visits().get(0).skips())
        .containsExactly(new Skip(ANN.id(), SkipReason.OFF_SCHEDULE, AT_SIX_IN_PARIS));
    assertThat(call.record().attempts()).hasSize(1);
  }

  @Test
  void hoursAreTheMembersInAllHisGroups() {
    CallGroup other = TestGroups.group("611", "ring-all", BOB, ANN);
    TestRouting two = TestRouting.with(HUNT, other);
    two.works(ANN.id(), OFFICE);

    for (CallGroup group : List.of(HUNT, other)) {
      assertThat(two.first(group, "call", AT_SIX_IN_PARIS).skips())
          .containsExactly(new Skip(ANN.id(), SkipReason.OFF_SCHEDULE, AT_SIX_IN_PARIS));
    }
  }

  @Test
  void hoursThatEndWhileACallRingsCountFromTheNextOfferOn() {
    routing.works(BOB.id(), OFFICE);
    Rehearsal call = new Rehearsal(routing, AT_SIX_IN_PARIS.minusSeconds(5)).dials("610");

    call.after(Duration.ofSeconds(20));

    assertThat(call.heard())
        .containsExactly("0.0: ring ann", "20.0: stop ann", "20.0: refuse: NO_ANSWER");
    assertThat(call.record().visits().get(0).skips())
        .extracting(Skip::reason)
        .containsExactly(SkipReason.OFF_SCHEDULE);
  }

  @Test
  void changedHoursCountForTheCallThatIsInTheGroup() {
    routing.works(BOB.id(), OFFICE);
    Rehearsal call = new Rehearsal(routing, AT_SIX_IN_PARIS).dials("610");

    routing.works(BOB.id(), hours(PARIS, DayOfWeek.MONDAY, "09:00-19:00"));
    call.after(Duration.ofSeconds(20));

    assertThat(call.heard()).contains("20.0: ring bob");
  }

  @Test
  void whatTheMemberSaidOfHimselfComesFirst() {
    routing.works(ANN.id(), OFFICE);
    routing.states.change(ANN.id(), state -> state.with(Presence.HERE.doNotDisturb(true)));

    assertThat(first(AT_SIX_IN_PARIS).skips())
        .extracting(Skip::reason)
        .containsExactly(SkipReason.DND);
  }

  @Test
  void nightShiftIsWorkedOnIntoAHoliday() {
    BusinessHours nights =
        new BusinessHours(
            PARIS,
            Map.of(DayOfWeek.THURSDAY, OpeningText.read("22:00-06:00")),
            Set.of(new Holiday.Once(LocalDate.parse("2026-12-25"))),
            Map.of());
    routing.works(ANN.id(), nights);

    assertThat(routing.hours.isOff(ANN.id(), Instant.parse("2026-12-25T04:59:59Z"))).isFalse();
    assertThat(routing.hours.isOff(ANN.id(), Instant.parse("2026-12-25T05:00:00Z"))).isTrue();
  }

  @ParameterizedTest(name = "{0} {1}: from {2} to {3}")
  @CsvSource({
    // the hour from 02:00 to 03:00 does not exist
    "Europe/Paris, 02:30-06:00, 2027-03-28T01:00:00Z, 2027-03-28T04:00:00Z",
    "America/New_York, 01:00-02:30, 2027-03-14T06:00:00Z, 2027-03-14T07:00:00Z",
    // an hour comes twice
    "Europe/Paris, 01:00-02:30, 2027-10-30T23:00:00Z, 2027-10-31T01:30:00Z",
    "America/New_York, 01:30-06:00, 2027-11-07T05:30:00Z, 2027-11-07T11:00:00Z",
  })
  void clockChangesTakeNothingFromAShift(
      ZoneId zone, String openings, Instant begins, Instant ends) {
    routing.works(ANN.id(), hours(zone, DayOfWeek.SUNDAY, openings));

    assertThat(first(begins.minusMillis(1)).skips()).hasSize(1);
    assertThat(first(begins).skips()).isEmpty();
    assertThat(first(ends.minusMillis(1)).skips()).isEmpty();
    assertThat(first(ends).skips())
        .containsExactly(new Skip(ANN.id(), SkipReason.OFF_SCHEDULE, ends));
    assertThat(routing.hours.nextChange(ANN.id(), begins)).contains(ends);
  }

  private Offer first(Instant now) {
    Offer offer = routing.first(HUNT, "call", now);
    routing.reservations.releaseAll(TestRouting.at(HUNT, "call").call());
    return offer;
  }

  private static BusinessHours hours(ZoneId zone, DayOfWeek day, String openings) {
    return new BusinessHours(zone, Map.of(day, OpeningText.read(openings)), Set.of(), Map.of());
  }
}
