package org.carillon.routing;

import org.carillon.domain.call.CallId;

/** Chance for one call: the same for every stage of it, spread evenly over calls. */
final class Seed {

  private Seed() {}

  static long of(CallId call) {
    long hash = 1125899906842597L;
    String text = call.value();
    for (int i = 0; i < text.length(); i++) {
      hash = 31 * hash + text.charAt(i);
    }
    hash = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
    hash = (hash ^ (hash >>> 33)) * 0xc4ceb9fe1a85ec53L;
    return hash ^ (hash >>> 33);
  }
}
