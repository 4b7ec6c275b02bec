package org.carillon.sip.lookup;

import java.util.Optional;
import org.carillon.domain.group.MemberId;
import org.carillon.sip.message.Replaces;

/** What an INVITE wants of a call in progress. */
public sealed interface Claim {

  /**
   * To pick up this call.
   *
   * @param call the session of the call
   * @param by who picks up
   */
  record PickUp(SessionKey call, MemberId by) implements Claim {}

  /**
   * To take the place of a dialog.
   *
   * @param call the session of the call that the dialog is in
   * @param dialog the dialog, and what may be done with it
   * @param by who wants that; empty for a transfer that we carry out
   */
  record TakeOver(SessionKey call, Replaces dialog, Optional<MemberId> by) implements Claim {}

  /** Something that it does not get. */
  record Refused(Answer answer) implements Claim {}
}
