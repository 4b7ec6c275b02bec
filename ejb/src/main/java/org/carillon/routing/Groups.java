package org.carillon.routing;

import java.util.List;
import org.carillon.domain.group.CallGroup;

/** Where groups are kept; implemented by persistence. Never called on a SIP thread. */
public interface Groups {

  /** The version of what is not there. */
  long NONE = -1;

  /** Every group, in the order of their numbers; one that cannot be read is told apart. */
  StoredGroups all();

  /**
   * Waits until nobody else is changing groups or lines, and keeps others waiting until the
   * caller's transaction is over; what is read afterwards is what the others stored. Without this,
   * two changes that are fine alone could make a circle together.
   */
  void lockRoutes();

  /** Stores the group under its number, with its members, in the caller's transaction. */
  void save(CallGroup group);

  /**
   * How often the group was changed since it was made, a change of its members with another group
   * included; {@link #NONE} when there is no such group. A transaction that read it fails to commit
   * when another one changed it meanwhile.
   */
  long version(String number);

  /**
   * Removes the group of that number, if there is one, in the caller's transaction. Its members and
   * the calls on record stay.
   */
  void remove(String number);

  /**
   * What is stored.
   *
   * @param readable groups that are valid
   * @param faulty rows that no call could be routed by
   */
  record StoredGroups(List<CallGroup> readable, List<FaultyGroup> faulty) {

    /** Copies the lists, so that the record stays immutable. */
    public StoredGroups {
      readable = List.copyOf(readable);
      faulty = List.copyOf(faulty);
    }
  }

  /**
   * A row that is no valid group.
   *
   * @param number the number it stands for
   * @param fault what is wrong, and the remedy
   */
  record FaultyGroup(String number, String fault) {}
}
