package org.carillon.domain.check;

import java.util.Optional;
import org.carillon.domain.check.way.Halt;
import org.carillon.domain.group.Destination;

/** What places are called in findings. */
final class Places {

  private Places() {}

  /** The number of the group, or the number outside; empty where no phone rang. */
  static String of(Optional<Halt> halt) {
    return halt.map(Places::of).orElse("");
  }

  static String of(Halt halt) {
    return halt.place() instanceof Destination.ToGroup group
        ? group.number()
        : ((Destination.External) halt.place()).target();
  }
}
