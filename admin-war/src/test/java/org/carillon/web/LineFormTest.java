package org.carillon.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.carillon.domain.caller.CallerMatch;
import org.carillon.domain.caller.CallerRule;
import org.carillon.domain.caller.NumberPlan;
import org.carillon.domain.caller.Treatment;
import org.carillon.domain.group.Destination;
import org.carillon.domain.group.Member;
import org.carillon.domain.hours.BusinessHours;
import org.carillon.domain.hours.HolidayText;
import org.carillon.domain.hours.Opening;
import org.carillon.domain.hours.OpeningText;
import org.carillon.domain.line.Line;
import org.carillon.domain.line.LineStep;
import org.junit.jupiter.api.Test;

/** What is filled in becomes a line. */
class LineFormTest {

  private static final BusinessHours OFFICE =
      BusinessHours.weekdays(ZoneId.of("Europe/Paris"), OpeningText.read("09:00-18:00").get(0));
  private static final Line LINE =
      new Line(
          "700",
          "Sales",
          Line.Kind.GROUP_ROUTED,
          true,
          new BusinessHours(
              OFFICE.zone(),
              allDays(),
              Set.of(HolidayText.read("12-25"), HolidayText.read("2027-03-29")),
              Map.of(
                  LocalDate.parse("2026-12-24"), OpeningText.read("09:00-12:00"),
                  LocalDate.parse("2026-12-31"), List.of())),
          List.of(
              new CallerRule(
                  new CallerMatch.Listed(Set.of("+33612345678", "104")),
                  new Treatment.Route(new Destination.ToGroup("680"))),
              new CallerRule(new CallerMatch.Prefix("+336"), new Treatment.Urgent()),
              new CallerRule(new CallerMatch.Anonymous(), new Treatment.Block())),
          List.of(LineStep.of("600", Duration.ofSeconds(40)), LineStep.of("610")),
          Optional.of(new Destination.External("+33699999999")),
          Optional.of(new Destination.Voicemail("sip:box@192.0.2.9")));

  private static Map<DayOfWeek, List<Opening>> allDays() {
    return BusinessHours.always(OFFICE.zone()).weekly();
  }

  @Test
  void lineThatIsNotChangedStaysAsItIs() {
    assertThat(LineForm.of(LINE).line(NumberPlan.FRANCE)).isEqualTo(LINE);
  }

  @Test
  void numbersOfCallersAreWrittenInOneWay() {
    RuleField rule = new RuleField();
    rule.setWho(RuleField.Who.LISTED);
    rule.setNumbers("06 12 34 56 78, 104");
    rule.setWhat(RuleField.What.URGENT);

    assertThat(rule.rule(NumberPlan.FRANCE))
        .containsExactly(
            new CallerRule(
                new CallerMatch.Listed(Set.of("+33612345678", "104")), new Treatment.Urgent()));
  }

  @Test
  void beginningOfNumbersIsWrittenInOneWay() {
    RuleField rule = new RuleField();
    rule.setWho(RuleField.Who.PREFIX);
    rule.setNumbers(" 06 ");
    rule.setWhat(RuleField.What.URGENT);

    assertThat(rule.rule(NumberPlan.FRANCE))
        .containsExactly(new CallerRule(new CallerMatch.Prefix("+336"), new Treatment.Urgent()));
  }

  @Test
  void ruleThatSendsCallsNowhereIsRefused() {
    RuleField rule = new RuleField();
    rule.setWho(RuleField.Who.ANYONE);
    rule.setWhat(RuleField.What.ROUTE);

    assertThatThrownBy(() -> rule.rule(NumberPlan.FRANCE))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a rule by caller sends calls nowhere: choose where to");
  }

  @Test
  void unknownTimeZoneAndDateAreRefusedWithTheRemedy() {
    HoursForm hours = HoursForm.of(OFFICE);
    hours.setExceptions("24.12. 09:00-12:00");
    assertThatThrownBy(hours::hours)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("exception '24.12.': begin with a date such as 2026-12-24");

    hours.setZone("Paris");
    assertThatThrownBy(hours::hours)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("time zone 'Paris': write it like Europe/Paris");
  }

  @Test
  void blockedNumbersAreWrittenInOneWay() {
    assertThat(BlockedCallers.normal("06 12 34 56 78, 104\n\n0044 20 7946 0000", NumberPlan.FRANCE))
        .containsExactlyInAnyOrder("+33612345678", "104", "+442079460000");
  }

  @Test
  void membersAreNamedOrNew() {
    Member bob = Member.at("bob", "sip:bob@192.0.2.2");
    MemberLines members = new MemberLines(Stream.of(bob, bob));

    assertThat(members.read("bob\n\n ann  sip:ann@192.0.2.1 "))
        .containsExactly(bob, Member.at("ann", "sip:ann@192.0.2.1"));
    assertThatThrownBy(() -> members.read("carl"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("member 'carl' is not known: write the name and the phone");
  }
}
