package org.carillon.routing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.carillon.domain.group.CallGroup;
import org.carillon.domain.group.Member;
import org.carillon.domain.group.MemberId;
import org.carillon.routing.Groups.StoredGroups;

/**
 * The groups as the SIP thread sees them: an immutable snapshot in memory, replaced as a whole when
 * an administrator saved. A group that is not valid is left out with a warning; the rest works.
 */
@ApplicationScoped
public class GroupDirectory {

  @Inject private Groups groups;
  @Inject private StrategyCatalog strategies;

  private volatile Map<String, CallGroup> snapshot = Map.of();
  private volatile Map<MemberId, Member> members = Map.of();
  private volatile Map<String, List<Member>> names = Map.of();

  /** For the container. */
  public GroupDirectory() {}

  GroupDirectory(Groups groups, StrategyCatalog strategies) {
    this.groups = groups;
    this.strategies = strategies;
  }

  /** Reads all groups from the database, outside of any transaction. */
  public synchronized void load() {
    StoredGroups stored = groups.all();
    stored.faulty().forEach(row -> RoutingLog.LOG.groupLeftOut(row.number(), row.fault()));
    Map<String, CallGroup> next = new TreeMap<>();
    stored.readable().stream()
        .filter(this::hasKnownStrategy)
        .forEach(group -> next.put(group.number(), group));
    if (!next.equals(snapshot)) {
      snapshot = Collections.unmodifiableMap(next);
      members = membersOf(next.values());
      names = namesOf(members.values());
      RoutingLog.LOG.groupsReady(next.size(), String.join(", ", next.keySet()));
    }
  }

  /** The group of that number, if there is a valid one. */
  public Optional<CallGroup> group(String number) {
    return Optional.ofNullable(snapshot.get(number));
  }

  /** The valid groups, in the order of their numbers. */
  public Collection<CallGroup> groups() {
    return snapshot.values();
  }

  /**
   * The member of that name, if a valid group has one; his place may differ from group to group.
   */
  public Optional<Member> member(MemberId name) {
    return Optional.ofNullable(members.get(name));
  }

  /** The members of all valid groups, each once. */
  public Collection<Member> members() {
    return members.values();
  }

  /** The members who go by this name: their own, or that of a phone at which a group rings them. */
  List<Member> goingBy(String name) {
    return names.getOrDefault(name, List.of());
  }

  private static Map<String, List<Member>> namesOf(Collection<Member> members) {
    Map<String, List<Member>> all = new HashMap<>();
    for (Member member : members) {
      Set<String> names = new HashSet<>(Set.of(member.id().value()));
      member.contacts().forEach(contact -> names.add(SipAddress.of(contact).user()));
      names.forEach(name -> all.computeIfAbsent(name, same -> new ArrayList<>()).add(member));
    }
    return all;
  }

  private static Map<MemberId, Member> membersOf(Collection<CallGroup> groups) {
    Map<MemberId, Member> all = new HashMap<>();
    groups.forEach(group -> group.members().forEach(one -> all.putIfAbsent(one.id(), one)));
    return Map.copyOf(all);
  }

  private boolean hasKnownStrategy(CallGroup group) {
    try {
      strategies.of(group);
      return true;
    } catch (UnknownStrategy unknown) {
      RoutingLog.LOG.groupLeftOut(group.number(), unknown.getMessage());
      return false;
    }
  }
}
