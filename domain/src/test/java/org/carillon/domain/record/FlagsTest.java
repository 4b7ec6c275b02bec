package org.carillon.domain.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.carillon.domain.record.EndCause.CALLER_BYE;
import static org.carillon.domain.record.EndCause.CALLER_CANCEL;
import static org.carillon.domain.record.EndCause.MEMBER_BYE;
import static org.carillon.domain.record.EndCause.SYSTEM_BYE;
import static org.carillon.domain.record.EndCause.SYSTEM_REJECT;
import static org.carillon.domain.record.Story.call;

import java.time.Duration;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Which flags a call has (features 6.2, 6.3). */
class FlagsTest {

  static Stream<Arguments> stories() {
    return Stream.of(
        row("an ordinary call", call().enters(0).answered(4, 4).ends(60, CALLER_BYE)),
        row("hang-up at 4.999 s", call().enters(1).ends(5.999, CALLER_CANCEL), Flag.SHORT_ABANDON),
        row("hang-up at 5 s", call().enters(1).ends(6, CALLER_CANCEL)),
        row("hang-up before the group", call().ends(1, CALLER_CANCEL)),
        row("refused at once by us", call().enters(0).ends(0.1, SYSTEM_REJECT)),
        row(
            "message of 2 s",
            call().enters(0).beep(20, 2).ends(22, CALLER_BYE),
            Flag.VOICEMAIL_LEFT),
        row(
            "message of 1.999 s",
            call().enters(0).beep(20, 1.999).ends(22, CALLER_BYE),
            Flag.VOICEMAIL_ENTERED),
        row(
            "beep at once is no short abandon",
            call().enters(0).beep(1, 0).ends(2, CALLER_BYE),
            Flag.VOICEMAIL_ENTERED),
        row("two groups", call().enters(0).visits(2).ends(60, SYSTEM_REJECT), Flag.OVERFLOWED),
        row(
            "another line",
            call().enters(0).with(Circumstance.OTHER_LINE).ends(60, SYSTEM_REJECT),
            Flag.OVERFLOWED),
        row(
            "a number outside, answered by a human",
            call().enters(0).answeredOutside(22, 2).ends(60, CALLER_BYE),
            Flag.OVERFLOWED,
            Flag.EXTERNAL),
        row(
            "a number outside, answered too fast",
            call().enters(0).answeredOutside(21.999, 1.999).ends(60, CALLER_BYE),
            Flag.OVERFLOWED,
            Flag.EXTERNAL,
            Flag.SUSPECT),
        row("a member answers fast", call().enters(0).answered(1, 1).ends(60, CALLER_BYE)),
        row(
            "over in the second of the answer",
            call().enters(0).answered(4, 4).ends(4.999, MEMBER_BYE),
            Flag.ZERO_TALK),
        row("a second of talk", call().enters(0).answered(4, 4).ends(5, MEMBER_BYE)),
        row(
            "queue is over",
            call()
                .enters(0)
                .with(Circumstance.QUEUED, Circumstance.QUEUE_TIMEOUT)
                .ends(60, SYSTEM_BYE),
            Flag.QUEUED,
            Flag.QUEUE_TIMEOUT));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("stories")
  void callHasTheseFlagsAndNoOthers(String name, CallStory story, Set<Flag> flags) {
    assertThat(Flags.of(story, FlagLimits.USUAL).all()).isEqualTo(flags);
  }

  @ParameterizedTest
  @EnumSource(
      value = Circumstance.class,
      mode = EnumSource.Mode.EXCLUDE,
      names = {"DEAD_END", "BLOCKED", "FISHING", "OTHER_LINE", "EXTERNAL"})
  void circumstanceThatDecidesNothingIsAFlagOfTheSameName(Circumstance circumstance) {
    CallStory story = call().with(circumstance).ends(60, SYSTEM_BYE);

    assertThat(Flags.of(story, FlagLimits.USUAL).all())
        .containsExactly(Flag.valueOf(circumstance.name()));
  }

  @Test
  void zeroSwitchesShortAbandonOff() {
    FlagLimits off = new FlagLimits(Duration.ZERO, Duration.ofSeconds(2), Duration.ofSeconds(2));

    assertThat(Flags.of(call().enters(0).ends(0, CALLER_CANCEL), off).all()).isEmpty();
  }

  @Test
  void refusesALimitBelowZero() {
    assertThatThrownBy(() -> new FlagLimits(Duration.ofSeconds(-1), Duration.ZERO, Duration.ZERO))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("PT-1S");
  }

  private static Arguments row(String name, CallStory story, Flag... flags) {
    return Arguments.of(name, story, Set.of(flags));
  }
}
