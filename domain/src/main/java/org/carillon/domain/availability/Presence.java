package org.carillon.domain.availability;

import java.util.Optional;

/**
 * What a member said of himself: whether he takes calls. It outlives a restart.
 *
 * @param loggedIn false when the member left the groups
 * @param pause why the member pauses; empty when he does not
 * @param doNotDisturb whether the member refuses all calls (A32)
 */
public record Presence(boolean loggedIn, Optional<String> pause, boolean doNotDisturb) {

  /** The member takes calls. */
  public static final Presence HERE = new Presence(true, Optional.empty(), false);

  /** The pause of a member who let too many calls ring in vain (features 5.2.2). */
  public static final String AUTOMATIC = "AUTO";

  /** In the groups, or out of them. */
  public Presence loggedIn(boolean in) {
    return new Presence(in, pause, doNotDisturb);
  }

  /** Pausing for this reason. */
  public Presence pausing(String reason) {
    return new Presence(loggedIn, Optional.of(reason), doNotDisturb);
  }

  /** Back from the pause. */
  public Presence resumed() {
    return new Presence(loggedIn, Optional.empty(), doNotDisturb);
  }

  /** Not to be disturbed, or to be disturbed again. */
  public Presence doNotDisturb(boolean on) {
    return new Presence(loggedIn, pause, on);
  }
}
