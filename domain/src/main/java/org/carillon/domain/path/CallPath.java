package org.carillon.domain.path;

import java.io.Serializable;
import java.time.Duration;
import java.util.List;

/**
 * The groups that a call has visited, in order.
 *
 * @param groups their numbers
 */
public record CallPath(List<String> groups) implements Serializable {

  /** However many groups a call visits, it does not ring longer; queues come on top (5.2.8). */
  public static final Duration LONGEST_SEARCH = Duration.ofSeconds(300);

  /** Copies the list, so that the record stays immutable. */
  public CallPath {
    groups = List.copyOf(groups);
  }
}
