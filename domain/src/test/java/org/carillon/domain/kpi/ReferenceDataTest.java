package org.carillon.domain.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.carillon.domain.record.EndCause.CALLER_BYE;
import static org.carillon.domain.record.EndCause.CALLER_CANCEL;
import static org.carillon.domain.record.EndCause.SYSTEM_BYE;
import static org.carillon.domain.record.Story.call;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.carillon.domain.record.CallStory;
import org.carillon.domain.record.Circumstance;
import org.carillon.domain.record.Flag;
import org.carillon.domain.record.FlagLimits;
import org.carillon.domain.record.Outcome;
import org.carillon.domain.record.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The ten calls of features 6.5, to the last figure. */
class ReferenceDataTest {

  @Test
  void everyCallHasItsOutcomeAndItsWait() {
    assertThat(readings(false).stream().map(ReferenceDataTest::written))
        .containsExactly(
            "ANSWERED 10",
            "ANSWERED 20 OVERFLOWED",
            "MISSED 8",
            "MISSED 3 SHORT_ABANDON",
            "MISSED 20 VOICEMAIL_LEFT",
            "ABANDONED -",
            "ABANDONED -",
            "MISSED - OUT_OF_HOURS",
            "IGNORED -",
            "MISSED 60 QUEUED QUEUE_TIMEOUT");
  }

  @Test
  void countsWithoutFishing() {
    assertThat(counts(false))
        .isEqualTo(counts("ANSWERED 2, MISSED 5, ABANDONED 2, FAILED 0, IGNORED 1, BLOCKED 0"));
  }

  @Test
  void fishingMakesTwoMissedCallsAbandoned() {
    assertThat(counts(true))
        .isEqualTo(counts("ANSWERED 2, MISSED 3, ABANDONED 4, FAILED 0, IGNORED 1, BLOCKED 0"));
  }

  @ParameterizedTest(name = "fishing: {0}")
  @ValueSource(booleans = {false, true})
  void ratesAreTheSameWithAndWithoutFishing(boolean fishing) {
    CallKpis kpis = new CallKpis(readings(fishing));

    assertThat(kpis.received()).isEqualTo(10);
    assertThat(kpis.offered()).isEqualTo(9);
    assertRate(kpis.pickUpRate(), 2, 9, "22.2");
    assertRate(kpis.openHoursPickUpRate(), 2, 8, "25.0");
    assertRate(kpis.netPickUpRate(), 2, 8, "25.0");
    assertRate(kpis.abandonmentRate(), 5, 9, "55.6");
    assertRate(kpis.voicemailRate(), 1, 9, "11.1");
  }

  @ParameterizedTest(name = "fishing: {0}")
  @ValueSource(booleans = {false, true})
  void waitsAreTheSameWithAndWithoutFishing(boolean fishing) {
    CallKpis kpis = new CallKpis(readings(fishing));

    assertThat(kpis.waits().meanSeconds(2)).contains(new BigDecimal("20.17"));
    assertThat(kpis.waits().meanSeconds(0)).contains(new BigDecimal("20"));
    assertThat(kpis.waitsForAnswer().meanSeconds(0)).contains(new BigDecimal("15"));
    assertThat(kpis.waitsUntilAbandon().meanSeconds(1)).contains(new BigDecimal("5.5"));
    assertThat(kpis.waitsUntilAbandon().meanSeconds(0)).contains(new BigDecimal("6"));
    assertThat(kpis.waits().median()).contains(Duration.ofSeconds(10));
    assertThat(kpis.waits().percentile(90)).contains(Duration.ofSeconds(60));
    assertThat(kpis.before().meanSeconds(0)).contains(new BigDecimal("2"));
  }

  @ParameterizedTest(name = "fishing: {0}")
  @ValueSource(booleans = {false, true})
  void serviceLevelIsTheSameWithAndWithoutFishing(boolean fishing) {
    ServiceLevel level = new ServiceLevel(readings(fishing), ServiceLevel.USUAL_LIMIT);

    assertRate(level.level(), 1, 4, "25.0");
    assertRate(level.asteriskLevel(), 1, 2, "50.0");
    assertRate(level.asteriskSecondLevel(), 3, 4, "75.0");
  }

  private static void assertRate(Rate rate, long part, long whole, String percent) {
    assertThat(rate).isEqualTo(new Rate(part, whole));
    assertThat(rate.percent(1)).contains(new BigDecimal(percent));
  }

  /** Welcome audio takes two seconds; times below are from the INVITE on. */
  private static Stream<CallStory> stories(boolean fishing) {
    return Stream.of(
        group(fishing).answered(12, 10).ends(72, CALLER_BYE),
        group(fishing).visits(2).answered(22, 5).ends(52, CALLER_BYE),
        group(fishing).ends(10, CALLER_CANCEL),
        group(fishing).ends(5, CALLER_CANCEL),
        group(fishing).beep(22, 12).ends(34, CALLER_BYE),
        call().ends(1, CALLER_BYE),
        call().ends(7, CALLER_BYE),
        call().with(Circumstance.OUT_OF_HOURS).ends(6, CALLER_BYE),
        call().with(Circumstance.DEAD_END).ends(4, SYSTEM_BYE),
        group(fishing).with(Circumstance.QUEUED, Circumstance.QUEUE_TIMEOUT).ends(62, SYSTEM_BYE));
  }

  private static Story group(boolean fishing) {
    Story story = call().enters(2);
    return fishing ? story.with(Circumstance.FISHING) : story;
  }

  private static List<Reading> readings(boolean fishing) {
    return stories(fishing).map(story -> Reading.of(story, FlagLimits.USUAL)).toList();
  }

  private static Map<Outcome, Long> counts(boolean fishing) {
    CallKpis kpis = new CallKpis(readings(fishing));
    return Arrays.stream(Outcome.values())
        .collect(Collectors.toMap(Function.identity(), kpis::count));
  }

  private static Map<Outcome, Long> counts(String written) {
    return Arrays.stream(written.split(", "))
        .map(pair -> pair.split(" "))
        .collect(Collectors.toMap(pair -> Outcome.valueOf(pair[0]), pair -> Long.valueOf(pair[1])));
  }

  private static String written(Reading call) {
    String wait = call.waited().map(time -> String.valueOf(time.toSeconds())).orElse("-");
    Stream<String> flags = call.flags().all().stream().sorted().map(Flag::name);
    return Stream.concat(Stream.of(call.outcome().name(), wait), flags)
        .collect(Collectors.joining(" "));
  }
}
