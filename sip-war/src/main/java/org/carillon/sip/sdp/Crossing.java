package org.carillon.sip.sdp;

import java.util.Optional;

/**
 * Lets two phones talk that both made an offer: each is answered with what the other one offered,
 * cut down to what both can do. Neither has to be asked again, so that they hear each other at
 * once.
 *
 * @param forCaller the answer to the caller's offer
 * @param forPicker the answer to the other one's
 */
public record Crossing(byte[] forCaller, byte[] forPicker) {

  /** Crosses the offers; empty when the phones have no codec in common. */
  public static Optional<Crossing> of(byte[] callers, byte[] pickers) {
    Description caller = Description.of(callers);
    Description picker = Description.of(pickers);
    Optional<Description> toCaller = picker.answering(caller);
    Optional<Description> toPicker = caller.answering(picker);
    return toCaller.isEmpty() || toPicker.isEmpty()
        ? Optional.empty()
        : Optional.of(new Crossing(toCaller.get().bytes(), toPicker.get().bytes()));
  }
}
