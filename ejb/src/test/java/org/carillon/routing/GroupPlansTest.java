package org.carillon.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.carillon.domain.group.CallGroup;
import org.carillon.domain.group.Member;
import org.junit.jupiter.api.Test;

/** A plan is made once for each configuration of a group, not for each call. */
class GroupPlansTest {

  private static final Member ANN = Member.at("ann", "sip:ann@192.0.2.1");
  private static final CallGroup GROUP = TestGroups.group("600", "ring-all", ANN);

  private final GroupPlans plans = new GroupPlans(TestGroups.strategies());

  @Test
  void groupThatALineRingsForATimeOfItsOwnHasTheSamePlan() {
    CallGroup shorter =
        new CallGroup(
            GROUP.number(),
            GROUP.name(),
            GROUP.strategy(),
            Duration.ofSeconds(5),
            GROUP.maxTime(),
            GROUP.members(),
            true);

    assertThat(plans.of(shorter)).isSameAs(plans.of(GROUP));
  }

  @Test
  void otherMembersOrAnotherStrategyNeedAnotherPlan() {
    GroupPlan before = plans.of(GROUP);

    assertThat(plans.of(TestGroups.group("600", "ring-all", ANN))).isNotSameAs(before);
    assertThat(plans.of(TestGroups.group("600", "linear-hunt", ANN)).strategy().key())
        .isEqualTo("linear-hunt");
  }
}
