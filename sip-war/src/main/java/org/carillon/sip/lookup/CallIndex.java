package org.carillon.sip.lookup;

/**
 * The calls in progress, as others find them.
 *
 * @param ringing the calls that ring
 * @param dialogs the dialogs of all calls
 * @param passes what lets transfers take dialogs over
 */
public record CallIndex(RingingCalls ringing, Dialogs dialogs, TransferPasses passes) {

  /** An index of no calls. */
  public static CallIndex empty() {
    return new CallIndex(new RingingCalls(), new Dialogs(), new TransferPasses());
  }
}
