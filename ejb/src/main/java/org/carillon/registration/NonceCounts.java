package org.carillon.registration;

import java.time.Instant;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Lets every nonce be used with growing counts only, so that a request that somebody recorded is
 * worth nothing (RFC 7616 5.5). Keeps a limited number; what is older than a forgotten one is
 * refused, not accepted again.
 */
final class NonceCounts {

  private final int most;
  private final Map<String, Use> uses = new LinkedHashMap<>();
  private Instant forgottenUpTo = Instant.MIN;

  private record Use(Instant madeAt, long count) {}

  NonceCounts(int most) {
    this.most = most;
  }

  /** Whether this count is new for the nonce; if so it is old from now on. */
  synchronized boolean accept(String nonce, Instant madeAt, long count) {
    Use last = uses.getOrDefault(nonce, new Use(madeAt, 0));
    if (count <= last.count() || !madeAt.isAfter(forgottenUpTo)) {
      return false;
    }
    uses.put(nonce, new Use(madeAt, count));
    if (uses.size() > most) {
      forgetEldest();
    }
    return true;
  }

  private void forgetEldest() {
    Iterator<Use> eldest = uses.values().iterator();
    Instant madeAt = eldest.next().madeAt();
    eldest.remove();
    forgottenUpTo = madeAt.isAfter(forgottenUpTo) ? madeAt : forgottenUpTo;
  }
}
