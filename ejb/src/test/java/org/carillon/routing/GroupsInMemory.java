package org.carillon.routing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.carillon.domain.group.CallGroup;

/** Groups in a map, with faulty rows beside. */
public final class GroupsInMemory implements Groups {

  private final Map<String, CallGroup> groups = new TreeMap<>();
  private final Map<String, Long> versions = new HashMap<>();
  private final List<FaultyGroup> faulty = new ArrayList<>();

  /** With these groups. */
  public static GroupsInMemory with(CallGroup... some) {
    GroupsInMemory groups = new GroupsInMemory();
    List.of(some).forEach(groups::save);
    return groups;
  }

  GroupsInMemory andFaulty(String number, String fault) {
    faulty.add(new FaultyGroup(number, fault));
    return this;
  }

  @Override
  public StoredGroups all() {
    return new StoredGroups(List.copyOf(groups.values()), faulty);
  }

  /** Tests change one thing at a time. */
  @Override
  public void lockRoutes() {}

  @Override
  public void save(CallGroup group) {
    groups.put(group.number(), group);
    versions.merge(group.number(), 0L, (before, first) -> before + 1);
  }

  @Override
  public void remove(String number) {
    groups.remove(number);
    versions.remove(number);
  }

  @Override
  public long version(String number) {
    return versions.getOrDefault(number, NONE);
  }
}
