package org.carillon.domain.availability;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.carillon.domain.group.IdleScope;

/**
 * Since when a member has had no call.
 *
 * @param since end of the last answered call of any group, or the log-in; {@link Instant#EPOCH} for
 *     never
 * @param loggedIn when the member logged in; {@link Instant#EPOCH} when that is not known
 * @param byGroup end of the last call since then that the member answered through a group, by the
 *     number of the group
 */
public record Idleness(Instant since, Instant loggedIn, Map<String, Instant> byGroup) {

  /** The member has been idle for ever. */
  public static final Idleness FOREVER = from(Instant.EPOCH);

  /** Copies the map, so that the record stays immutable. */
  public Idleness {
    byGroup = Map.copyOf(byGroup);
  }

  /** The member logged in then, and has had no call since. */
  public static Idleness from(Instant at) {
    return new Idleness(at, at, Map.of());
  }

  /** Since when the member has had no call, as this group sees it. */
  public Instant since(IdleScope scope, String group) {
    return scope == IdleScope.TENANT ? since : byGroup.getOrDefault(group, loggedIn);
  }

  /** The same once a call is over that the member answered through this group. */
  Idleness afterCall(String group, Instant at) {
    Map<String, Instant> more = new HashMap<>(byGroup);
    more.put(group, at);
    return new Idleness(at, loggedIn, more);
  }
}
