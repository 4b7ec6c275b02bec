package org.carillon.domain.path;

import java.io.Serializable;
import java.util.List;

/**
 * The groups that a call has visited, in order.
 *
 * @param groups their numbers
 */
public record CallPath(List<String> groups) implements Serializable {

  /** Copies the list, so that the record stays immutable. */
  public CallPath {
    groups = List.copyOf(groups);
  }
}
