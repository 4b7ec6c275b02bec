package org.carillon.domain.group;

/** Which calls end the idle time of a member (features 5.3, longest idle). */
public enum IdleScope {
  /** Those of any group. */
  TENANT,
  /** Those that the member answered through this group. */
  GROUP
}
