package org.carillon.sip.lookup;

import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The claims of INVITEs that wait to be served. The container lets nobody note anything in a
 * request while it asks for its session. An INVITE that is never served, because of overload, is
 * forgotten after as many others.
 */
final class Decided {

  private static final int MOST = 2_000;

  private final Map<SessionKey, Claim> claims = new ConcurrentHashMap<>();
  private final Queue<SessionKey> order = new ConcurrentLinkedQueue<>();
  private final AtomicInteger noted = new AtomicInteger();

  void put(SessionKey request, Claim claim) {
    claims.put(request, claim);
    order.add(request);
    if (noted.incrementAndGet() > MOST) {
      noted.decrementAndGet();
      Optional.ofNullable(order.poll()).ifPresent(claims::remove);
    }
  }

  Optional<Claim> take(SessionKey request) {
    return Optional.ofNullable(claims.remove(request));
  }
}
