package org.carillon.domain.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A group by which no call could be routed is refused with the value and the remedy. */
class CallGroupTest {

  private static final Member ANN = Member.at("ann", "sip:ann@127.0.0.1:5080");

  @ParameterizedTest(name = "ring time {0} s, at most {1} s")
  @CsvSource({"1, 2", "20, 20", "20, 3600", "60, 3600"})
  void acceptsTimesWithinTheLimits(int ringTime, int maxTime) {
    assertThat(group("600", ringTime, maxTime, ANN).ringTime())
        .isEqualTo(Duration.ofSeconds(ringTime));
  }

  @ParameterizedTest(name = "ring time {0} s, at most {1} s: {2}")
  @CsvSource({
    "0, 3600, 'ring time 0 s of group 600: choose 1 to 60 seconds'",
    "61, 3600, 'ring time 61 s of group 600: choose 1 to 60 seconds'",
    "20, 19, 'maximum time 19 s of group 600: choose at least 20 s and at most 3600 s'",
    "20, 3601, 'maximum time 3601 s of group 600: choose at least 20 s and at most 3600 s'",
    "1, 1, 'maximum time 1 s of group 600: choose at least 2 s and at most 3600 s'",
  })
  void refusesTimesThatCannotWork(int ringTime, int maxTime, String message) {
    assertThatThrownBy(() -> group("600", ringTime, maxTime, ANN))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
  }

  @Test
  void refusesAMemberTwice() {
    assertThatThrownBy(() -> group("600", 20, 3600, ANN, ANN))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("member ann stands twice in group 600");
  }

  @Test
  void refusesAnEmptyNumber() {
    assertThatThrownBy(() -> group(" ", 20, 3600, ANN))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("number");
  }

  @Test
  void refusesABlankName() {
    CallGroup group = group("600", 20, 3600, ANN);

    assertThatThrownBy(
            () ->
                new CallGroup(
                    "600",
                    " ",
                    group.strategy(),
                    group.ringTime(),
                    group.maxTime(),
                    group.members(),
                    true))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("group 600 needs a name that people can read");
  }

  @Test
  void findsAMemberByName() {
    CallGroup group = group("600", 20, 3600, ANN);

    assertThat(group.member(new MemberId("ann"))).contains(ANN);
    assertThat(group.member(new MemberId("bob"))).isEmpty();
  }

  private static CallGroup group(String number, int ringTime, int maxTime, Member... members) {
    return new CallGroup(
        number,
        "Sales",
        "ring-all",
        Duration.ofSeconds(ringTime),
        Duration.ofSeconds(maxTime),
        List.of(members),
        true);
  }
}
