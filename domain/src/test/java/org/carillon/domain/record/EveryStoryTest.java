package org.carillon.domain.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What holds for every combination of the facts that the rules read (features 6.2). */
class EveryStoryTest {

  private static final int FACTS = 7;

  private final List<CallStory> all = all();

  @Test
  void everyStoryHasAnOutcomeAndEveryRuleIsNeeded() {
    Set<OutcomeRule> used = all.stream().map(OutcomeRule::of).collect(Collectors.toSet());

    assertThat(all).hasSize((1 << FACTS) * EndCause.values().length).doesNotHaveDuplicates();
    assertThat(used).containsExactlyInAnyOrder(OutcomeRule.values());
  }

  @Test
  void everyOutcomeOccurs() {
    assertThat(all.stream().map(EveryStoryTest::outcome).collect(Collectors.toSet()))
        .containsExactlyInAnyOrder(Outcome.values());
  }

  @Test
  void answeredMeansThatAHumanHadTheCallerAndNothingElse() {
    for (CallStory story : all) {
      boolean counted = !story.has(Circumstance.BLOCKED);
      boolean human = story.answer().isPresent() && counted;

      assertThat(outcome(story) == Outcome.ANSWERED).as("%s", story).isEqualTo(human);
    }
  }

  @Test
  void onlyACallerWhoHungUpCanHaveAbandoned() {
    assertThat(all)
        .filteredOn(story -> outcome(story) == Outcome.ABANDONED)
        .isNotEmpty()
        .allMatch(CallStory::endedByCaller)
        .allMatch(story -> story.recording().isEmpty() && story.answer().isEmpty());
  }

  @Test
  void fishingTurnsMissedCallsIntoAbandonedOnesAndDoesNothingElse() {
    int turned = 0;
    for (CallStory story : all) {
      if (!story.has(Circumstance.FISHING)) {
        Outcome with = outcome(with(story, Circumstance.FISHING));
        boolean same = with == outcome(story);
        turned += same ? 0 : 1;
        assertThat(same || (outcome(story) == Outcome.MISSED && with == Outcome.ABANDONED))
            .as("%s", story)
            .isTrue();
      }
    }
    assertThat(turned).isPositive();
  }

  @Test
  void voicemailFlagsSayWhetherThereWasABeep() {
    for (CallStory story : all) {
      Flags flags = Flags.of(story, FlagLimits.USUAL);
      boolean one = flags.has(Flag.VOICEMAIL_ENTERED) != flags.has(Flag.VOICEMAIL_LEFT);

      assertThat(one).as("%s", story).isEqualTo(story.recording().isPresent());
    }
  }

  private static Outcome outcome(CallStory story) {
    return OutcomeRule.of(story).outcome();
  }

  private static CallStory with(CallStory story, Circumstance more) {
    Set<Circumstance> circumstances = EnumSet.of(more);
    circumstances.addAll(story.circumstances());
    return new CallStory(
        story.start(),
        story.enter(),
        story.answer(),
        story.recording(),
        story.end(),
        story.cause(),
        story.visits(),
        circumstances);
  }

  private static List<CallStory> all() {
    List<CallStory> stories = new ArrayList<>();
    for (EndCause cause : EndCause.values()) {
      for (int facts = 0; facts < 1 << FACTS; facts++) {
        stories.add(story(facts, cause));
      }
    }
    return stories;
  }

  /** One bit for each fact. */
  private static CallStory story(int facts, EndCause cause) {
    Story story = Story.call();
    circumstance(story, facts & 1, Circumstance.DEAD_END);
    circumstance(story, facts & 2, Circumstance.BLOCKED);
    circumstance(story, facts & 4, Circumstance.OUT_OF_HOURS);
    circumstance(story, facts & 8, Circumstance.FISHING);
    if ((facts & 16) != 0) {
      story.enters(1);
    }
    if ((facts & 32) != 0) {
      story.answered(5, 4);
    }
    if ((facts & 64) != 0) {
      story.beep(20, 1);
    }
    return story.ends(30, cause);
  }

  private static void circumstance(Story story, int bit, Circumstance circumstance) {
    if (bit != 0) {
      story.with(circumstance);
    }
  }
}
