package org.carillon.domain.group;

import java.io.Serializable;

/** Where a call goes when a group could not take it (features 5.1, K34). */
public sealed interface Destination extends Serializable {

  /**
   * Another group.
   *
   * @param number its number
   */
  record ToGroup(String number) implements Destination {}

  /**
   * Another line, with its steps.
   *
   * @param number its number
   */
  record ToLine(String number) implements Destination {}

  /**
   * A number outside.
   *
   * @param target a telephone number, dialled over the trunk, or a SIP URI
   */
  record External(String target) implements Destination {}

  /**
   * A mailbox.
   *
   * @param uri the SIP URI of the voicemail service or mailbox
   */
  record Voicemail(String uri) implements Destination {}

  /** The caller is refused. */
  record Reject() implements Destination {}
}
