package org.carillon.routing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.carillon.domain.group.MemberId;

/** Where the rotation of each group stands; moved atomically (features 5.3). */
@ApplicationScoped
public class Cursors {

  private final Map<String, MemberId> byGroup = new ConcurrentHashMap<>();

  /** The member that the group's rotation named last. */
  Optional<MemberId> of(String group) {
    return Optional.ofNullable(byGroup.get(group));
  }

  /** Moves on from where it stood; false when another call moved it meanwhile. */
  boolean move(String group, Optional<MemberId> from, MemberId to) {
    return from.isPresent()
        ? byGroup.replace(group, from.get(), to)
        : byGroup.putIfAbsent(group, to) == null;
  }

  /** Puts it there, wherever it stood. */
  void put(String group, MemberId member) {
    byGroup.put(group, member);
  }
}
