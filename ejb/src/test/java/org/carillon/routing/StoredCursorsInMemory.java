package org.carillon.routing;

import java.util.HashMap;
import java.util.Map;
import org.carillon.domain.group.MemberId;

/** The rotation of groups in a map. */
final class StoredCursorsInMemory implements StoredCursors {

  private final Map<String, MemberId> all = new HashMap<>();

  @Override
  public Map<String, MemberId> all() {
    return Map.copyOf(all);
  }

  @Override
  public void replace(Map<String, MemberId> changed) {
    all.putAll(changed);
  }
}
