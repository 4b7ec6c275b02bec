package org.carillon.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.carillon.admin.CallHistory;
import org.carillon.admin.GroupAdmin;
import org.carillon.domain.call.CallSummary;
import org.carillon.domain.call.Visit;
import org.carillon.domain.group.CallGroup;
import org.carillon.domain.group.MemberId;

/** The page that lists the last calls. */
@Named
@RequestScoped
public class Calls {

  private static final int SHOWN = 100;

  @Inject private CallHistory history;
  @Inject private GroupAdmin admin;
  @Inject private Words words;

  private final Map<String, CallGroup> groups = new HashMap<>();
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

  /** What the group of that number is called today; empty when it is gone. */
  public String groupName(String number) {
    return group(number).map(CallGroup::name).orElse("");
  }

  /** The groups that the call came through. */
  public List<CallStop> stops(CallSummary call) {
    return CallStop.of(call);
  }

  /** Where the call went on to from the group; empty for nowhere. */
  public String placeName(Visit visit) {
    String to = visit.to().orElse("");
    return group(to).map(group -> to + " " + group.name()).orElseGet(() -> words.caller(to));
  }

  /** The name of whoever took the call; a dash when nobody did. */
  public String answeredBy(CallSummary call) {
    return call.answer().map(answer -> memberName(answer.by())).orElse("–");
  }

  /** The member's name as people read it; the id when the member is in no group any more. */
  public String memberName(MemberId id) {
    return memberNames.getOrDefault(id, id.value());
  }

  private Optional<CallGroup> group(String number) {
    return Optional.ofNullable(groups.get(number));
  }

  private void learnNames(CallGroup group) {
    groups.put(group.number(), group);
    group.members().forEach(member -> memberNames.put(member.id(), member.displayName()));
  }
}
