package org.carillon.domain.check;

import org.carillon.domain.check.way.Halt;
import org.carillon.domain.group.Destination;

/** What places are called in findings. */
final class Places {

  private Places() {}

  /** The number of the group, or the number outside. */
  static String of(Halt halt) {
    return halt.place() instanceof Destination.ToGroup group
        ? group.number()
        : ((Destination.External) halt.place()).target();
  }
}
