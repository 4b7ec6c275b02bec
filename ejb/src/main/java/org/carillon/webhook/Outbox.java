package org.carillon.webhook;

import java.time.Instant;
import java.util.List;

/** Deliveries that nobody has accepted yet; implemented by persistence. */
public interface Outbox {

  /** Stores those that are not there yet, all or none of them; they are due at once. */
  void add(List<Delivery> deliveries);

  /** Those that are due, longest due first, at most so many. */
  List<Delivery> due(Instant now, int most);

  /** It was tried in vain, and is due again then. */
  void postpone(Delivery delivery, Instant until);

  /** It was accepted, or is given up. */
  void remove(Delivery delivery);
}
