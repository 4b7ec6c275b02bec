package org.carillon.domain.group;

/** Whom a refusal speaks for (features 5.2.2). */
public enum DeclineScope {
  /** The member alone. */
  MEMBER,
  /** Everybody who rings: the stage is over. */
  GROUP
}
