package org.carillon.routing;

import static org.assertj.core.api.Assertions.assertThat;

import org.carillon.domain.group.CallGroup;
import org.carillon.domain.group.Member;
import org.junit.jupiter.api.Test;

class GroupDirectoryTest {

  private static final CallGroup SALES =
      TestGroups.group("600", "ring-all", Member.at("ann", "sip:ann@192.0.2.1"));

  @Test
  void groupIsFoundUnderItsNumber() {
    GroupDirectory directory = loaded(GroupsInMemory.with(SALES));

    assertThat(directory.group("600")).contains(SALES);
    assertThat(directory.group("601")).isEmpty();
  }

  @Test
  void groupWithUnknownStrategyIsLeftOutAndTheRestWorks() {
    GroupDirectory directory = loaded(GroupsInMemory.with(SALES, TestGroups.group("610", "huntt")));

    assertThat(directory.group("610")).isEmpty();
    assertThat(directory.group("600")).contains(SALES);
  }

  @Test
  void rowThatIsNoGroupIsLeftOutAndTheRestWorks() {
    GroupDirectory directory = loaded(GroupsInMemory.with(SALES).andFaulty("610", "ring time"));

    assertThat(directory.group("610")).isEmpty();
    assertThat(directory.group("600")).contains(SALES);
  }

  @Test
  void savedGroupReplacesTheOldOne() {
    GroupsInMemory groups = GroupsInMemory.with(SALES);
    GroupDirectory directory = loaded(groups);
    CallGroup changed = TestGroups.group("600", "linear-hunt");
    groups.save(changed);
    assertThat(directory.group("600")).contains(SALES);

    directory.load();

    assertThat(directory.group("600")).contains(changed);
  }

  private static GroupDirectory loaded(Groups groups) {
    GroupDirectory directory = new GroupDirectory(groups, TestGroups.strategies());
    directory.load();
    return directory;
  }
}
