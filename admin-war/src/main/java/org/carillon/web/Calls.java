package org.carillon.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.carillon.admin.CallHistory;
import org.carillon.admin.GroupAdmin;
import org.carillon.domain.call.CallSummary;
import org.carillon.domain.group.CallGroup;
import org.carillon.domain.group.MemberId;

/** The page that lists the last calls. */
@Named
@RequestScoped
public class Calls {

  private static final int SHOWN = 100;

  @Inject private CallHistory history;
  @Inject private GroupAdmin admin;

  private final Map<String, String> groupNames = new HashMap<>();
  private final Map<MemberId, String> memberNames = new HashMap<>();
  private List<CallSummary> all = List.of();

  @PostConstruct
  void read() {
    admin.groups().forEach(this::learnNames);
    all = history.latest(SHOWN);
  }

  /** The last calls, newest first. */
  public List<CallSummary> getAll() {
    return all;
  }

  /** What the group that was called is called today; empty when it is gone. */
  public String groupName(CallSummary call) {
    return groupNames.getOrDefault(call.group(), "");
  }

  /** The name of whoever took the call; a dash when nobody did. */
  public String answeredBy(CallSummary call) {
    return call.answer().map(answer -> memberName(answer.by())).orElse("–");
  }

  /** The member's name as people read it; the id when the member is in no group any more. */
  public String memberName(MemberId id) {
    return memberNames.getOrDefault(id, id.value());
  }

  private void learnNames(CallGroup group) {
    groupNames.put(group.number(), group.name());
    group.members().forEach(member -> memberNames.put(member.id(), member.displayName()));
  }
}
