package org.carillon.routing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.carillon.domain.group.MemberId;
import org.carillon.memory.WriteBehind;

/**
 * Where the rotation of each group stands; moved atomically (features 5.3). In the memory of one
 * server; {@link MemberLife} brings it to the database and back.
 */
@ApplicationScoped
public class Cursors {

  private final Map<String, MemberId> byGroup = new ConcurrentHashMap<>();
  private final StoredCursors stored;
  private final WriteBehind<String, MemberId> keeper;

  /** For the proxy only. */
  protected Cursors() {
    this.stored = null;
    this.keeper = null;
  }

  /** Every rotation begins anew before {@link #load} is called. */
  @Inject
  public Cursors(StoredCursors stored) {
    this.stored = stored;
    this.keeper = new WriteBehind<>(stored::replace, MemberLog.DATABASE);
  }

  /** Reads where they stood before the server was stopped. */
  void load() {
    stored.all().forEach(byGroup::putIfAbsent);
  }

  /** Writes those that have moved to the database. */
  void write() {
    keeper.write(byGroup::get);
  }

  /** The member that the group's rotation named last. */
  Optional<MemberId> of(String group) {
    return Optional.ofNullable(byGroup.get(group));
  }

  /** Moves on from where it stood; false when another call moved it meanwhile. */
  boolean move(String group, Optional<MemberId> from, MemberId to) {
    boolean moved =
        from.isPresent()
            ? byGroup.replace(group, from.get(), to)
            : byGroup.putIfAbsent(group, to) == null;
    if (moved) {
      keeper.changed(group);
    }
    return moved;
  }

  /** Puts it there, wherever it stood. */
  void put(String group, MemberId member) {
    byGroup.put(group, member);
    keeper.changed(group);
  }
}
