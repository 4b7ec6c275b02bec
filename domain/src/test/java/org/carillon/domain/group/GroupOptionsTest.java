package org.carillon.domain.group;

import static org.assertj.core.api.Assertions.assertThat;

import org.carillon.domain.group.GroupOptions.Signals;
import org.junit.jupiter.api.Test;

class GroupOptionsTest {

  @Test
  void groupThatRingsLikeTheOneBeforeKeepsItsQueue() {
    Signals others = GroupOptions.USUAL.signals();

    assertThat(GroupOptions.QUEUEING.with(others)).isEqualTo(GroupOptions.QUEUEING);
  }
}
