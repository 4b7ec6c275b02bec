package org.carillon.domain.plan.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.carillon.domain.group.MemberId;
import org.carillon.domain.plan.Candidate.History;
import org.carillon.domain.plan.RingStrategy;
import org.carillon.domain.plan.TestView;
import org.carillon.domain.plan.Tried;

/** Rotation gives no part of a team more calls than the others (K13, acceptance scenario 6). */
class FairnessTest {

  private static final Duration TALK = Duration.ofSeconds(60);
  private static final int CALLS = 1000;

  @Property(tries = 20)
  void longestIdleSharesCallsOfEqualLengthEvenly(
      @ForAll @IntRange(min = 2, max = 10) int size,
      @ForAll @Size(50) List<@IntRange(min = 1, max = 120) Integer> gaps) {
    Team team = new Team(size);
    Instant now = TestView.NOW;
    for (int call = 0; call < CALLS; call++) {
      now = now.plusSeconds(gaps.get(call % gaps.size()));
      team.answer(new LongestIdle(), now);
    }

    assertThat(team.unfairness()).isLessThanOrEqualTo(1);
  }

  /** Members who answer at once, talk for the same time, and are busy while they talk. */
  private static final class Team {

    private final Instant[] idleSince;
    private final Integer[] answered;

    Team(int size) {
      idleSince = new Instant[size];
      answered = new Integer[size];
      Arrays.fill(idleSince, TestView.NOW);
      Arrays.fill(answered, 0);
    }

    void answer(RingStrategy strategy, Instant now) {
      TestView group = TestView.of(names(IntStream.range(0, answered.length)));
      for (int i = 0; i < answered.length; i++) {
        group.history("" + i, new History(idleSince[i], Instant.EPOCH, false, false, 0, TALK));
      }
      group.free(
          names(IntStream.range(0, answered.length).filter(i -> !idleSince[i].isAfter(now))));
      strategy
          .next(group.view(), Tried.NOTHING)
          .ifPresent(stage -> answered(stage.members().get(0), now));
    }

    int unfairness() {
      List<Integer> all = Arrays.asList(answered);
      return Collections.max(all) - Collections.min(all);
    }

    private void answered(MemberId member, Instant now) {
      int index = Integer.parseInt(member.value());
      answered[index]++;
      idleSince[index] = now.plus(TALK);
    }

    private static String names(IntStream indexes) {
      return indexes.mapToObj(String::valueOf).collect(Collectors.joining(" "));
    }
  }
}
