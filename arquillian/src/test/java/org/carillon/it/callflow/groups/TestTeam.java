package org.carillon.it.callflow.groups;

import java.util.Collection;
import java.util.List;
import org.carillon.domain.group.CallGroup;
import org.carillon.domain.group.Member;
import org.carillon.domain.group.MemberId;

/**
 * Ann, Bob and Cid: the phones of the demo group's members under other names, so that no test of
 * the demo groups leaves one of them busy.
 */
record TestTeam(Member ann, Member bob, Member cid) {

  private static final String DEMO_GROUP = "600";

  static TestTeam of(Collection<CallGroup> groups) {
    List<Member> phones =
        groups.stream()
            .filter(group -> group.number().equals(DEMO_GROUP))
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("no demo group " + DEMO_GROUP))
            .members();
    return new TestTeam(
        called("ann", phones.get(0)), called("bob", phones.get(1)), called("cid", phones.get(2)));
  }

  private static Member called(String name, Member phone) {
    return new Member(new MemberId(name), name, phone.contacts(), true);
  }

  List<Member> everybody() {
    return List.of(ann, bob, cid);
  }

  /** The address of Cid's phone, which stands for a mailbox where it is not rung as a member. */
  String mailbox() {
    return cid.contacts().get(0);
  }
}
