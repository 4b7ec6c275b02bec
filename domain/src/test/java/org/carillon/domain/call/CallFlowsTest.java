package org.carillon.domain.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.carillon.domain.group.GroupOptions;
import org.carillon.domain.group.MemberId;
import org.carillon.domain.group.Place;
import org.carillon.domain.plan.Candidate;
import org.carillon.domain.plan.RingStrategy;
import org.carillon.domain.plan.strategy.AllStrategies;
import org.carillon.domain.plan.strategy.CircularAnswered;
import org.carillon.domain.plan.strategy.FewestCalls;
import org.carillon.domain.plan.strategy.FirstAvailable;
import org.carillon.domain.plan.strategy.FirstNotOnPhone;
import org.carillon.domain.plan.strategy.LeastTalk;
import org.carillon.domain.plan.strategy.LinearHunt;
import org.carillon.domain.plan.strategy.LinearRoundRobin;
import org.carillon.domain.plan.strategy.LongestIdle;
import org.carillon.domain.plan.strategy.MemoryHunt;
import org.carillon.domain.plan.strategy.RandomOrder;
import org.carillon.domain.plan.strategy.RingAll;
import org.carillon.domain.plan.strategy.RoundRobin;
import org.carillon.domain.plan.strategy.Skills;
import org.carillon.domain.plan.strategy.Weighted;
import org.junit.jupiter.api.Test;

/**
 * docs/call-flows.md shows one call of each strategy, as it really goes: the page is what these
 * stories draw. After a change run the test with {@code -Dcarillon.write-docs=true} and look at it.
 */
class CallFlowsTest {

  private static final Path PAGE = Path.of("..", "docs", "call-flows.md");
  private static final String INTRODUCTION =
      """
      # Call flows

      One call of each strategy to a group of three, ann, bob and cid, who ring 15 seconds. Drawn by
      `CallFlowsTest` from stories that it plays on the call machine; do not edit.
      """;

  @Test
  void pageShowsWhatTheStoriesDraw() throws IOException {
    String drawn = page();
    if (Boolean.getBoolean("carillon.write-docs")) {
      Files.writeString(PAGE, drawn);
    }

    assertThat(PAGE).content().isEqualTo(drawn);
  }

  @Test
  void everyStrategyHasItsStory() {
    assertThat(page().lines().filter(line -> line.startsWith("## ")))
        .containsExactlyInAnyOrderElementsOf(
            AllStrategies.list().stream().map(strategy -> "## " + strategy.key()).toList());
  }

  private static String page() {
    return INTRODUCTION
        + String.join(
            "",
            section(new RingAll(), "everybody rings; bob is first", story(new RingAll()))
                .with(s -> s.rings().answers("bob")),
            section(new LinearHunt(), "ann does not answer, bob is busy", story(new LinearHunt()))
                .with(s -> s.rings().ringTimeIsOver().isBusy("bob").rings().answers("cid")),
            section(
                    new RoundRobin(),
                    "the last call went to ann, so this one is bob's, and nobody else's",
                    after("ann", new RoundRobin()))
                .with(s -> s.rings().ringTimeIsOver()),
            section(
                    new LinearRoundRobin(),
                    "the last call began with ann, so this one begins with bob",
                    after("ann", new LinearRoundRobin()))
                .with(
                    s ->
                        s.rings().ringTimeIsOver().rings().ringTimeIsOver().rings().answers("ann")),
            section(
                    new CircularAnswered(),
                    "bob answered the last call",
                    after("bob", new CircularAnswered()))
                .with(s -> s.rings().ringTimeIsOver().rings().answers("ann")),
            section(
                    new LongestIdle(),
                    "cid has been idle for longest, then ann",
                    lately(new LongestIdle()))
                .with(s -> s.rings().ringTimeIsOver().rings().answers("ann")),
            section(new MemoryHunt(), "phones are added, and none stops", story(new MemoryHunt()))
                .with(
                    s ->
                        s.rings().ringTimeIsOver().rings().ringTimeIsOver().rings().answers("ann")),
            section(new FirstNotOnPhone(), "ann is on the phone", lately(new FirstNotOnPhone()))
                .with(s -> s.rings().answers("bob")),
            section(
                    new FirstAvailable(),
                    "ann can take a call, and is busy",
                    story(new FirstAvailable()))
                .with(s -> s.isBusy("ann")),
            section(new RandomOrder(), "an order drawn for this call", story(new RandomOrder()))
                .with(
                    s ->
                        s.rings()
                            .ringTimeIsOver()
                            .rings()
                            .ringTimeIsOver()
                            .rings()
                            .ringTimeIsOver()),
            section(new Weighted(), "cid has ten times the weight", lately(new Weighted()))
                .with(s -> s.rings().answers("cid")),
            section(
                    new Skills(),
                    "bob speaks English best, then cid; ann does not",
                    lately(new Skills()))
                .with(s -> s.rings().ringTimeIsOver().rings().answers("cid")),
            section(
                    new FewestCalls(),
                    "cid answered 1 call today, bob 4, ann 7",
                    lately(new FewestCalls()))
                .with(s -> s.rings().ringTimeIsOver().rings().answers("bob")),
            section(new LeastTalk(), "bob talked least today", lately(new LeastTalk()))
                .with(s -> s.rings().answers("bob")));
  }

  private record Section(RingStrategy strategy, String what, Story story) {

    String with(UnaryOperator<Story> events) {
      List<String> lines = events.apply(story.arrives()).ladder();
      return "\n## "
          + strategy.key()
          + "\n\nHere "
          + what
          + ".\n\n```mermaid\n"
          + lines.stream().collect(Collectors.joining("\n    "))
          + "\n```\n";
    }
  }

  private static Section section(RingStrategy strategy, String what, Story story) {
    return new Section(strategy, what, story);
  }

  private static Story story(RingStrategy strategy) {
    return new Story(
        strategy,
        GroupOptions.USUAL,
        Optional.empty(),
        List.of(same("ann"), same("bob"), same("cid")));
  }

  private static Story after(String last, RingStrategy strategy) {
    return new Story(
        strategy,
        GroupOptions.USUAL,
        Optional.of(new MemberId(last)),
        List.of(same("ann"), same("bob"), same("cid")));
  }

  /** Members who did different things today, and have different places. */
  private static Story lately(RingStrategy strategy) {
    GroupOptions usual = GroupOptions.USUAL;
    return new Story(
        strategy,
        new GroupOptions(
            usual.order(),
            new GroupOptions.SkillNeeds(Map.of("english", 3), Duration.ofHours(1)),
            usual.rests(),
            usual.signals(),
            false),
        Optional.empty(),
        List.of(
            member("ann", 20, 7, 40, strategy instanceof FirstNotOnPhone, 1, Map.of("english", 1)),
            member("bob", 5, 4, 10, false, 1, Map.of("english", 5)),
            member("cid", 60, 1, 30, false, 10, Map.of("english", 4))));
  }

  private static Candidate same(String name) {
    return Candidate.of(new MemberId(name));
  }

  private static Candidate member(
      String name,
      int idleMinutes,
      int answered,
      int talkedMinutes,
      boolean onPhone,
      int weight,
      Map<String, Integer> skills) {
    Instant idleSince = Story.NOON.minus(Duration.ofMinutes(idleMinutes));
    return new Candidate(
        new MemberId(name),
        new Place(1, weight, skills, Duration.ZERO, Optional.empty()),
        new Candidate.History(
            idleSince, Instant.EPOCH, false, onPhone, answered, Duration.ofMinutes(talkedMinutes)));
  }
}
