package org.carillon.domain.plan;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.arbitraries.IntegerArbitrary;
import org.carillon.domain.group.GroupOptions;
import org.carillon.domain.group.GroupOptions.SkillNeeds;
import org.carillon.domain.group.GroupOptions.StartAt;
import org.carillon.domain.group.Place;
import org.carillon.domain.plan.Candidate.History;

/** Draws groups of up to ten members, with places, histories and options of all kinds. */
public final class AnyGroup {

  private static final String NAMES = "abcdefghij";

  private AnyGroup() {}

  /** Any group. */
  public static Arbitrary<TestView> groups() {
    Arbitrary<List<Place>> places = places().list().ofSize(NAMES.length());
    Arbitrary<List<History>> histories = histories().list().ofSize(NAMES.length());
    return Combinators.combine(
            integers(0, NAMES.length()),
            places,
            histories,
            bits(),
            integers(0, 10),
            integers(0, 90))
        .as(AnyGroup::group)
        .flatMap(group -> options().map(group::options))
        .flatMap(group -> Arbitraries.longs().map(group::seed));
  }

  /** Who can take a call, one bit for each member. */
  public static Arbitrary<Integer> bits() {
    return integers(0, (1 << NAMES.length()) - 1);
  }

  private static TestView group(
      int size, List<Place> places, List<History> histories, int free, int cursor, int waited) {
    TestView group = TestView.of(String.join(" ", NAMES.substring(0, size).split("")));
    for (int i = 0; i < size; i++) {
      group.place(name(i), places.get(i)).history(name(i), histories.get(i));
    }
    return group.free(free).cursor(cursor == NAMES.length() ? "" : name(cursor)).waited(waited);
  }

  private static String name(int index) {
    return NAMES.substring(index, index + 1);
  }

  private static Arbitrary<Place> places() {
    Arbitrary<Map<String, Integer>> skills =
        Arbitraries.maps(Arbitraries.of("french", "billing"), integers(1, 10)).ofMaxSize(2);
    Arbitrary<Duration> delays = integers(0, 5).map(Duration::ofSeconds);
    Arbitrary<Optional<Duration>> ringTimes = integers(1, 60).map(Duration::ofSeconds).optional();
    return Combinators.combine(integers(1, 3), integers(0, 5), skills, delays, ringTimes)
        .as(Place::new);
  }

  private static Arbitrary<History> histories() {
    Arbitrary<Boolean> either = Arbitraries.of(true, false);
    return Combinators.combine(
            integers(0, 9), integers(0, 9), either, either, integers(0, 3), integers(0, 3))
        .as(
            (idle, offered, resting, onPhone, answered, talked) ->
                new History(
                    TestView.NOW.minusSeconds(idle),
                    TestView.NOW.minusSeconds(offered),
                    resting,
                    onPhone,
                    answered,
                    Duration.ofMinutes(talked)));
  }

  private static Arbitrary<GroupOptions> options() {
    Arbitrary<Duration> waits = Arbitraries.of(0, 10, 30).map(Duration::ofSeconds);
    Arbitrary<Map<String, Integer>> needs =
        Arbitraries.maps(Arbitraries.of("french", "billing"), integers(1, 10)).ofMaxSize(2);
    return Combinators.combine(integers(1, 3), Arbitraries.of(StartAt.values()), waits, needs)
        .as(AnyGroup::options);
  }

  private static GroupOptions options(
      int passes, StartAt startAt, Duration tierWait, Map<String, Integer> needs) {
    GroupOptions usual = GroupOptions.USUAL;
    return new GroupOptions(
        new GroupOptions.Order(passes, startAt, tierWait, true, false),
        new SkillNeeds(needs, SkillNeeds.NONE.relaxAfter()),
        usual.rests(),
        usual.signals(),
        usual.fishing());
  }

  private static IntegerArbitrary integers(int least, int most) {
    return Arbitraries.integers().between(least, most);
  }
}
