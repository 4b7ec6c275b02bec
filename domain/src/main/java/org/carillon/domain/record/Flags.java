package org.carillon.domain.record;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The flags of one call.
 *
 * @param all those that are on
 */
public record Flags(Set<Flag> all) {

  /** Copies the set, so that the record stays immutable. */
  public Flags {
    all = Set.copyOf(all);
  }

  /** The flags of this call. */
  public static Flags of(CallStory call, FlagLimits limits) {
    return new Flags(
        Arrays.stream(Flag.values())
            .filter(flag -> flag.isOn(call, limits))
            .collect(Collectors.toUnmodifiableSet()));
  }

  /** Whether this flag is on. */
  public boolean has(Flag flag) {
    return all.contains(flag);
  }
}
