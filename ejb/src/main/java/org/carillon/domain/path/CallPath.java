package org.carillon.domain.path;

import java.io.Serializable;
import java.util.List;

/**
 * The groups that a call has visited, in order.
 *
 * @param groups their numbers
 */
public record CallPath(List<String> groups) implements Serializable {

  /** Most groups that one call visits (S12, features D8). */
  public static final int MOST_GROUPS = 5;

  /** Copies the list, so that the record stays immutable. */
  public CallPath {
    groups = List.copyOf(groups);
  }

  /** Whether the call may go on to this group: not a second time, and not to a sixth one. */
  public boolean mayGoTo(String group) {
    return groups.size() < MOST_GROUPS && !groups.contains(group);
  }
}
