package org.carillon.domain.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.carillon.domain.record.Outcome;
import org.junit.jupiter.api.Test;

/** A group may count callers who hang up while they wait as abandoned (W9). */
class FishingTest {

  private static final Duration MINUTE = Duration.ofMinutes(1);

  @Test
  void callerWhoHangsUpHasAbandoned() {
    CallScript script = CallScript.ringAll("ann").fishing(true).whenCallArrives();

    assertThat(script.whenCallerCancels().summary().outcome()).isEqualTo(Outcome.ABANDONED);
  }

  @Test
  void callThatNobodyTookIsMissedAllTheSame() {
    CallScript script = CallScript.ringAll("ann").fishing(true).whenCallArrives();

    assertThat(script.whenRingTimeIsOver(1).summary().outcome()).isEqualTo(Outcome.MISSED);
  }

  @Test
  void answeredCallIsAnsweredWhoeverHangsUp() {
    CallScript script = CallScript.ringAll("ann").fishing(true).whenCallArrives();

    assertThat(script.whenAnswers("ann").whenHangsUp(Party.CALLER).summary().outcome())
        .isEqualTo(Outcome.ANSWERED);
  }

  @Test
  void groupVisitedLastDecides() {
    CallScript script =
        CallScript.ringAll("ann")
            .fishing(true)
            .overflow((call, at) -> call.entered("610", MINUTE, at))
            .whenCallArrives()
            .fishing(false)
            .whenRingTimeIsOver(1);

    assertThat(script.whenCallerCancels().summary().outcome()).isEqualTo(Outcome.MISSED);
  }
}
