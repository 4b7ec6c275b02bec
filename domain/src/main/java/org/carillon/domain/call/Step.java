package org.carillon.domain.call;

import java.util.ArrayList;
import java.util.List;

/**
 * The answer of a call to an event.
 *
 * @param call the call afterwards; store it before running the effects
 * @param effects what is to be done, in this order
 */
public record Step(GroupCall call, List<Effect> effects) {

  /** Copies the list, so that the record stays immutable. */
  public Step {
    effects = List.copyOf(effects);
  }

  static Step nothing(GroupCall call) {
    return new Step(call, List.of());
  }

  /** The same step after these effects. */
  Step after(List<Effect> earlier) {
    List<Effect> all = new ArrayList<>(earlier);
    all.addAll(effects);
    return new Step(call, all);
  }

  /** The same step after this effect. */
  Step after(Effect earlier) {
    return after(List.of(earlier));
  }
}
