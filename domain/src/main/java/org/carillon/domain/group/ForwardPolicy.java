package org.carillon.domain.group;

/** What happens when a phone sends callers elsewhere (3xx, features 5.2.5). */
public enum ForwardPolicy {
  /** The member counts as tried. */
  IGNORE,
  /** The first address is rung in the member's place, once. */
  FOLLOW
}
