package org.carillon.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.carillon.domain.line.Lines.EVENING;
import static org.carillon.domain.line.Lines.MAILBOX;
import static org.carillon.domain.line.Lines.NOON;
import static org.carillon.domain.line.Lines.OFFICE;
import static org.carillon.domain.line.Lines.line;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.carillon.domain.call.AttemptEnd;
import org.carillon.domain.call.CallId;
import org.carillon.domain.call.CallTerms;
import org.carillon.domain.call.Visit;
import org.carillon.domain.call.VisitOutcome;
import org.carillon.domain.caller.BlockList;
import org.carillon.domain.caller.CallerMatch;
import org.carillon.domain.caller.CallerRule;
import org.carillon.domain.caller.Treatment;
import org.carillon.domain.group.CallGroup;
import org.carillon.domain.group.Destination;
import org.carillon.domain.group.Member;
import org.carillon.domain.group.Overflow;
import org.carillon.domain.line.Line;
import org.carillon.domain.line.LineStep;
import org.carillon.domain.line.Lines;
import org.carillon.domain.line.Preset;
import org.carillon.domain.line.PresetWishes;
import org.carillon.domain.line.Scenario;
import org.carillon.domain.record.Circumstance;
import org.carillon.domain.record.Flag;
import org.carillon.domain.record.Outcome;
import org.carillon.line.LineDirectory;
import org.carillon.line.LinesInMemory;
import org.junit.jupiter.api.Test;

/** Calls to lines, second by second (features 5.3 S18, 7.5, 7.11 to 7.13). */
class LineRoutingTest {

  private static final Member NANCY = Member.at("nancy", "sip:nancy@192.0.2.1");
  private static final Member JOHAN = Member.at("johan", "sip:johan@192.0.2.2");
  private static final Member VALD = Member.at("vald", "sip:vald@192.0.2.3");
  private static final String VOICEMAIL = "send to sip:box@192.0.2.9";
  private static final CallGroup FIRST = TestGroups.group("610", "round-robin", NANCY, JOHAN, VALD);
  private static final CallGroup SECOND = TestGroups.group("620", "ring-all", NANCY, JOHAN);
  private static final Line SALES =
      line(
          "700",
          List.of(
              LineStep.of("610", Duration.ofSeconds(40)),
              LineStep.of("620", Duration.ofSeconds(30))),
          Optional.empty(),
          MAILBOX);

  @Test
  void stepThatNobodyAnswersIsFollowedByTheNextAndByVoicemail() {
    Rehearsal call = new Rehearsal(routing(FIRST, SECOND), NOON).dials("700").nobodyAnswers();

    assertThat(call.heard())
        .startsWith(
            "0.0: ring nancy",
            "40.0: stop nancy",
            "40.0: ring nancy",
            "40.0: ring johan",
            "70.0: stop nancy",
            "70.0: stop johan",
            "70.0: " + VOICEMAIL);
    assertThat(call.record().visits())
        .extracting(Visit::outcome)
        .containsExactly(VisitOutcome.OVERFLOWED, VisitOutcome.VOICEMAIL);
  }

  @Test
  void callThatALineSendsToADeadEndIsIgnored() {
    Line dead = Lines.deadEnd("799");
    Line closed =
        line("710", List.of(LineStep.of("610")), Optional.of(Lines.toLine("799")), MAILBOX);
    Line through = line("720", List.of(), Optional.empty(), Lines.toLine("799"));
    Line ruled =
        Lines.with(
            line("730", "610"),
            new CallerRule(new CallerMatch.Anyone(), new Treatment.Route(Lines.toLine("799"))));
    TestRouting routing = routing(List.of(dead, closed, through, ruled), FIRST);

    assertThat(circumstances(routing, "799", NOON)).containsExactly(Circumstance.DEAD_END);
    assertThat(circumstances(routing, "710", EVENING)).contains(Circumstance.DEAD_END);
    assertThat(circumstances(routing, "720", NOON)).contains(Circumstance.DEAD_END);
    assertThat(circumstances(routing, "730", NOON)).contains(Circumstance.DEAD_END);
    assertThat(circumstances(routing, "710", NOON)).isEmpty();
  }

  @Test
  void callThatAGroupOrALineSendsToAnotherLineOverflowed() {
    Line other = line("710", List.of(), Optional.empty(), new Destination.Reject());
    Line same = line("720", List.of(LineStep.of("620")), Optional.empty(), Lines.toLine("710"));
    CallGroup overflowing = SECOND.with(Overflow.always(Lines.toLine("710")));

    assertThat(flagsOfUnanswered("620", routing(List.of(other), overflowing)))
        .contains(Flag.OVERFLOWED);
    assertThat(flagsOfUnanswered("720", routing(List.of(other, same), SECOND)))
        .contains(Flag.OVERFLOWED);
    assertThat(flagsOfUnanswered("620", routing(List.of(other), SECOND)))
        .doesNotContain(Flag.OVERFLOWED);
  }

  @Test
  void callOverflowsAlsoToALineThatLeadsNowhere() {
    Line nowhere = Lines.off(Lines.personal("710", "610"));
    CallGroup overflowing = SECOND.with(Overflow.always(Lines.toLine("710")));

    assertThat(flagsOfUnanswered("620", routing(List.of(nowhere), FIRST, overflowing)))
        .contains(Flag.OVERFLOWED);
  }

  @Test
  void callIsKnownToHaveChangedItsLineBeforeItEnteredAGroup() {
    Line closed =
        line("710", List.of(LineStep.of("610")), Optional.of(Lines.toLine("720")), MAILBOX);
    TestRouting routing = routing(List.of(closed, line("720")), FIRST);

    assertThat(circumstances(routing, "710", EVENING)).contains(Circumstance.OTHER_LINE);
    assertThat(circumstances(routing, "710", NOON)).isEmpty();
  }

  @Test
  void callThatRangBeforeItCameToADeadEndIsMissedInTheGroupThatRang() {
    Line closed =
        line("710", List.of(LineStep.of("610")), Optional.of(Lines.toLine("799")), MAILBOX);
    CallGroup overflowing = SECOND.with(Overflow.always(Lines.toLine("710")));
    TestRouting routing = routing(List.of(closed, Lines.deadEnd("799")), FIRST, overflowing);

    Rehearsal call = new Rehearsal(routing, EVENING).dials("620").nobodyAnswers();

    assertThat(call.record().outcome()).isEqualTo(Outcome.MISSED);
    assertThat(call.record().visits())
        .extracting(Visit::outcome)
        .containsExactly(VisitOutcome.REJECTED);
  }

  private static Set<Flag> flagsOfUnanswered(String number, TestRouting routing) {
    return new Rehearsal(routing, NOON)
        .dials(number)
        .nobodyAnswers()
        .record()
        .particulars()
        .flags()
        .all();
  }

  private static Set<Circumstance> circumstances(TestRouting routing, String line, Instant at) {
    Entrance entrance = routing.entrances.of(line, TestRouting.OUTSIDER, at).orElseThrow();
    return ((Entrance.Open) entrance).circumstances();
  }

  @Test
  void busyChoiceOfTheFirstStepBeginsTheSecondAtOnce() {
    Rehearsal call =
        new Rehearsal(routing(FIRST, SECOND), NOON)
            .dials("700")
            .after(Duration.ofMillis(200))
            .fails("nancy", AttemptEnd.BUSY)
            .nobodyAnswers();

    assertThat(call.heard())
        .startsWith(
            "0.0: ring nancy",
            "0.2: ring nancy",
            "0.2: ring johan",
            "30.2: stop nancy",
            "30.2: stop johan",
            "30.2: " + VOICEMAIL);
  }

  @Test
  void pointerMovesOnFromCallToCall() {
    TestRouting routing = routing(FIRST, SECOND);
    List<String> first = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      Instant moment = NOON.plus(Duration.ofHours(i));
      first.add(new Rehearsal(routing, moment).dials("700").nobodyAnswers().heard().get(0));
    }

    assertThat(first)
        .containsExactly("0.0: ring nancy", "0.0: ring johan", "0.0: ring vald", "0.0: ring nancy");
  }

  @Test
  void closedLineSendsTheCallToItsVoicemailAtOnceAndThatIsOnRecord() {
    Rehearsal call = new Rehearsal(routing(FIRST, SECOND), EVENING).dials("700").nobodyAnswers();

    assertThat(call.heard()).startsWith("0.0: " + VOICEMAIL);
    assertThat(call.record().group()).isEqualTo("700");
    assertThat(call.record().visits())
        .extracting(Visit::outcome)
        .containsExactly(VisitOutcome.VOICEMAIL);
  }

  @Test
  void numberOutsideThatDoesNotAnswerIsFollowedByTheRestOfTheLine() {
    CallGroup sales = FIRST.with(Overflow.always(new Destination.External("+33612345678")));
    Rehearsal call = new Rehearsal(routing(sales, SECOND), NOON).dials("700").nobodyAnswers();

    assertThat(call.heard())
        .startsWith(
            "0.0: ring nancy",
            "40.0: stop nancy",
            "40.0: send to +33612345678",
            "100.0: stop +33612345678",
            "100.0: ring nancy",
            "100.0: ring johan",
            "130.0: stop nancy",
            "130.0: stop johan",
            "130.0: " + VOICEMAIL);
    assertThat(call.record().visits())
        .extracting(Visit::outcome)
        .containsExactly(VisitOutcome.OVERFLOWED, VisitOutcome.VOICEMAIL);
  }

  @Test
  void groupThatStandsForALineCanBeToldFromOthers() {
    TestRouting routing = routing(FIRST, SECOND);

    assertThat(List.of(EVENING, NOON))
        .extracting(now -> routing.entrances.of("700", TestRouting.OUTSIDER, now).orElseThrow())
        .extracting(entrance -> ((Entrance.Open) entrance).group().standsForLine())
        .containsExactly(true, false);
  }

  @Test
  void stepWhoseGroupDoesNotExistIsPassedOver() {
    Rehearsal call = new Rehearsal(routing(SECOND), NOON).dials("700");

    assertThat(call.heard()).containsExactly("0.0: ring nancy", "0.0: ring johan");
  }

  @Test
  void numberIsFoundHoweverItIsDialled() {
    Line paris = line("+33123456789", "610");
    TestRouting routing = routing(List.of(paris), FIRST);

    assertThat(routing.entrances.has("+33123456789")).isTrue();
    assertThat(routing.entrances.has("0123456789")).isTrue();
    assertThat(routing.entrances.has("0033123456789")).isTrue();
    assertThat(routing.entrances.has("0123456780")).isFalse();
  }

  @Test
  void termsOfACallSayWhichLineWasDialled() {
    TestRouting routing = routing(List.of(line("+33123456789", "610")), FIRST);
    CallId id = new CallId("7f3");

    CallTerms onLine = open(routing, "0123456789").terms(id, "anonymous");
    CallTerms toGroup = open(routing, "610").terms(id, "anonymous");

    assertThat(onLine.line()).isEqualTo("+33123456789");
    assertThat(onLine.group()).isEqualTo("610");
    assertThat(toGroup.line()).isEmpty();
  }

  private static Entrance.Open open(TestRouting routing, String number) {
    return (Entrance.Open) routing.entrances.of(number, TestRouting.OUTSIDER, NOON).orElseThrow();
  }

  @Test
  void blockedCallerReachesNeitherLineNorGroup() {
    LinesInMemory lines = LinesInMemory.with(SALES);
    lines.save(new BlockList(Set.of("+33899000000"), true));
    TestRouting routing = routing(lines, FIRST, SECOND);

    for (String number : List.of("700", "610")) {
      String line = number.equals("700") ? number : "";
      Optional<Entrance> blocked = Optional.of(new Entrance.Blocked(line));
      assertThat(routing.entrances.of(number, "sip:0899000000@203.0.113.1", NOON))
          .isEqualTo(blocked);
      assertThat(routing.entrances.of(number, "tel:+33899000000", NOON)).isEqualTo(blocked);
      assertThat(routing.entrances.of(number, "anonymous", NOON)).isEqualTo(blocked);
      assertThat(routing.entrances.of(number, TestRouting.OUTSIDER, NOON))
          .get()
          .isInstanceOf(Entrance.Open.class);
    }
  }

  @Test
  void receptionRingsEverybodyFor20SecondsThenVoicemail() {
    Rehearsal call = new Rehearsal(preset(Preset.RECEPTION), NOON).dials("710").nobodyAnswers();

    assertThat(call.heard())
        .startsWith(
            "0.0: ring nancy",
            "0.0: ring johan",
            "20.0: stop nancy",
            "20.0: stop johan",
            "20.0: " + VOICEMAIL);
  }

  @Test
  void customerServiceLetsCallersWaitAndOverflowsToTheSecondGroup() {
    TestRouting routing = preset(Preset.CUSTOMER_SERVICE);
    new Rehearsal(routing, NOON.minusSeconds(2)).dials("710").answers("nancy");
    new Rehearsal(routing, NOON.minusSeconds(1)).dials("710").answers("johan");
    Rehearsal call = new Rehearsal(routing, NOON).dials("710").nobodyAnswers();

    assertThat(call.heard())
        .startsWith("0.0: wait", "300.0: ring vald", "320.0: stop vald", "320.0: " + VOICEMAIL);
  }

  @Test
  void customerServiceServesWhoWaitsWhenAMemberHangsUp() {
    TestRouting routing = preset(Preset.CUSTOMER_SERVICE);
    new Rehearsal(routing, NOON.minusSeconds(2)).dials("710").answers("nancy");
    Rehearsal second = new Rehearsal(routing, NOON.minusSeconds(1)).dials("710").answers("johan");
    Rehearsal call = new Rehearsal(routing, NOON).dials("710").after(Duration.ofSeconds(90));
    second.after(Duration.ofSeconds(91)).hangsUp();

    assertThat(call.after(Duration.ofSeconds(1)).answers("johan").heard())
        .containsExactly("0.0: wait", "91.0: ring johan", "91.0: connect johan");
  }

  @Test
  void salesCascadesFromTheBestCloserDown() {
    Rehearsal call = new Rehearsal(preset(Preset.SALES), NOON).dials("710").nobodyAnswers();

    assertThat(call.heard())
        .startsWith(
            "0.0: ring nancy",
            "20.0: stop nancy",
            "20.0: ring johan",
            "40.0: stop johan",
            "40.0: " + VOICEMAIL);
  }

  @Test
  void onCallIsActiveAtNightOnly() {
    TestRouting routing = preset(Preset.ON_CALL);

    assertThat(new Rehearsal(routing, NOON).dials("710").heard()).containsExactly("0.0: ring vald");
    assertThat(new Rehearsal(routing, EVENING).dials("710").nobodyAnswers().heard())
        .startsWith(
            "0.0: ring nancy",
            "15.0: stop nancy",
            "15.0: ring johan",
            "30.0: stop johan",
            "30.0: " + VOICEMAIL);
  }

  /** The preset with Nancy and Johan, Vald as backup, and an office where Vald sits too. */
  private static TestRouting preset(Preset preset) {
    Scenario scenario =
        Scenario.of(
            preset,
            new PresetWishes(
                "710",
                "Hotline",
                new PresetWishes.Team("610", List.of(NANCY, JOHAN)),
                new PresetWishes.Team("620", List.of(VALD)),
                OFFICE,
                new Destination.ToGroup("630"),
                MAILBOX));
    CallGroup office = TestGroups.group("630", "ring-all", VALD);
    return routing(
        List.of(scenario.line()),
        Stream.concat(scenario.groups().stream(), Stream.of(office)).toArray(CallGroup[]::new));
  }

  private static TestRouting routing(CallGroup... groups) {
    return routing(List.of(SALES), groups);
  }

  private static TestRouting routing(List<Line> lines, CallGroup... groups) {
    return routing(LinesInMemory.with(lines.toArray(Line[]::new)), groups);
  }

  private static TestRouting routing(LinesInMemory stored, CallGroup... groups) {
    GroupDirectory directory =
        new GroupDirectory(GroupsInMemory.with(groups), TestGroups.strategies());
    LineDirectory lines = new LineDirectory(stored);
    directory.load();
    lines.load();
    return new TestRouting(directory, lines);
  }
}
