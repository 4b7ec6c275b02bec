package org.carillon.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.carillon.admin.GroupAdmin;
import org.carillon.domain.group.CallGroup;
import org.carillon.domain.group.MemberId;

/** What groups and members are called today. */
@RequestScoped
public class Names {

  @Inject private GroupAdmin admin;

  private final Map<String, CallGroup> groups = new HashMap<>();
  private final Map<MemberId, String> members = new HashMap<>();

  @PostConstruct
  void read() {
    admin.groups().forEach(this::learn);
  }

  /** The group of that number; empty when it is gone. */
  Optional<CallGroup> group(String number) {
    return Optional.ofNullable(groups.get(number));
  }

  /** What the group of that number is called; empty when it is gone. */
  String groupName(String number) {
    return group(number).map(CallGroup::name).orElse("");
  }

  /** The member's name as people read it; the id when the member is in no group any more. */
  String memberName(MemberId id) {
    return members.getOrDefault(id, id.value());
  }

  private void learn(CallGroup group) {
    groups.put(group.number(), group);
    group.members().forEach(member -> members.put(member.id(), member.displayName()));
  }
}
