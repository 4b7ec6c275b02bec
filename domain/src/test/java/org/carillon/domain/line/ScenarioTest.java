package org.carillon.domain.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.carillon.domain.line.Lines.EVENING;
import static org.carillon.domain.line.Lines.MAILBOX;
import static org.carillon.domain.line.Lines.NOON;
import static org.carillon.domain.line.Lines.toGroup;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.carillon.domain.group.CallGroup;
import org.carillon.domain.group.Destination;
import org.carillon.domain.group.Member;
import org.carillon.domain.group.Overflow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the four presets do with a call that nobody answers (K15 to K28). */
class ScenarioTest {

  private static final Destination OFFICE_LINE = new Destination.ToLine("700");

  @Test
  void receptionRingsAllPhonesFor20SecondsThenVoicemail() {
    Scenario reception = Scenario.of(Preset.RECEPTION, wishes(3, 0));

    CallGroup group = reception.groups().get(0);
    assertThat(group.strategy()).isEqualTo("ring-all");
    assertThat(group.ringTime()).isEqualTo(Duration.ofSeconds(20));
    assertThat(group.members()).allMatch(member -> member.place().delay().isZero());
    assertThat(placesOf(reception, NOON)).containsExactly(toGroup("610"), MAILBOX);
    assertThat(placesOf(reception, EVENING)).containsExactly(MAILBOX);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 4})
  void receptionHasTwoOrThreePhones(int count) {
    assertThatThrownBy(() -> Scenario.of(Preset.RECEPTION, wishes(count, 0)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("group 610 has " + count + " members: the preset reception needs 2 to 3");
  }

  @Test
  void customerServiceOverflowsToItsSecondGroup() {
    Scenario service = Scenario.of(Preset.CUSTOMER_SERVICE, wishes(4, 2));

    assertThat(service.groups()).extracting(CallGroup::strategy).containsOnly("longest-idle");
    assertThat(service.groups())
        .extracting(group -> group.options().queue().on())
        .containsExactly(false, true);
    assertThat(placesOf(service, NOON)).containsExactly(toGroup("610"), toGroup("620"), MAILBOX);
  }

  @Test
  void customerServiceNeedsASecondGroup() {
    assertThatThrownBy(() -> Scenario.of(Preset.CUSTOMER_SERVICE, wishes(4, 0)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("group 620 has 0 members");
  }

  @Test
  void salesRingsTheBestClosersFirst() {
    Scenario sales = Scenario.of(Preset.SALES, wishes(5, 0));

    CallGroup group = sales.groups().get(0);
    assertThat(group.strategy()).isEqualTo("linear-hunt");
    assertThat(group.ringTime()).isBetween(Duration.ofSeconds(15), Duration.ofSeconds(20));
    assertThat(group.members()).isEqualTo(members(5));
    assertThat(placesOf(sales, NOON)).containsExactly(toGroup("610"), MAILBOX);
  }

  @Test
  void onCallIsActiveOutsideOfficeHoursOnly() {
    Scenario onCall = Scenario.of(Preset.ON_CALL, wishes(2, 0));

    CallGroup group = onCall.groups().get(0);
    assertThat(group.strategy()).isEqualTo("linear-hunt");
    assertThat(group.ringTime()).isEqualTo(Duration.ofSeconds(15));
    assertThat(placesOf(onCall, NOON)).containsExactly(toGroup("600"), MAILBOX);
    assertThat(placesOf(onCall, EVENING)).containsExactly(toGroup("610"), MAILBOX);
  }

  @ParameterizedTest
  @EnumSource(Preset.class)
  void everyPresetPassesTheChecks(Preset preset) {
    Scenario scenario = Scenario.of(preset, wishes(3, 2));
    Network network =
        Network.of(
            Stream.concat(scenario.groups().stream(), Stream.of(Lines.group("600"))),
            Stream.of(scenario.line(), Lines.line("700", "600")));

    assertThat(new LoopCheck(network).faultThrough(new Destination.ToLine("710"))).isEmpty();
    assertThat(new DestinationCheck(network).faultOf(scenario.line())).isEmpty();
    assertThat(scenario.groups())
        .allSatisfy(group -> assertThat(new DestinationCheck(network).faultOf(group)).isEmpty());
  }

  private static PresetWishes wishes(int main, int backup) {
    return new PresetWishes(
        "710",
        "Hotline",
        new PresetWishes.Team("610", members(main)),
        new PresetWishes.Team("620", members(backup)),
        Lines.OFFICE,
        OFFICE_LINE,
        MAILBOX);
  }

  private static List<Member> members(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> Member.at("m" + i, "sip:m" + i + "@192.0.2.1"))
        .toList();
  }

  /** Where a call goes that arrives then, and that nobody answers. */
  private static List<Destination> placesOf(Scenario scenario, Instant now) {
    Network network = Network.of(scenario.groups().stream(), Stream.of(Lines.line("700", "600")));
    return new LineWalk(network::line)
            .unanswered(
                scenario.line(),
                now,
                number -> network.group(number).map(CallGroup::overflow).orElse(Overflow.NONE))
            .stream()
            .map(ScenarioTest::place)
            .toList();
  }

  private static Destination place(Heading heading) {
    return heading instanceof Heading.Ring ring
        ? toGroup(ring.group())
        : ((Heading.Leave) heading).to();
  }
}
