package org.carillon.sip.lookup;

import jakarta.servlet.sip.SipServletRequest;
import java.util.Optional;
import org.carillon.domain.group.MemberId;
import org.carillon.sip.message.Replaces;
import org.carillon.sip.message.StatusOf;

/**
 * Finds the dialog that an INVITE wants to take over. Knowing its name is not enough (RFC 3891 8):
 * an extension shows its password, and an INVITE of ours the pass that a REFER gave it.
 */
public final class TakeOvers {

  private final Dialogs dialogs;
  private final TransferPasses passes;
  private final Identification identification;

  /** Finds the dialog among these. */
  public TakeOvers(Dialogs dialogs, TransferPasses passes, Identification identification) {
    this.dialogs = dialogs;
    this.passes = passes;
    this.identification = identification;
  }

  /** The dialog's call, or why the INVITE does not get it. */
  Claim claim(SipServletRequest invite, Replaces dialog) {
    if (passes.take(invite, DialogId.of(dialog))) {
      return found(dialog, Optional.empty());
    }
    Identity identity = identification.byPassword(invite);
    return identity instanceof Identity.Known known
        ? found(dialog, Optional.of(known.who()))
        : new Claim.Refused(((Identity.Unknown) identity).answer());
  }

  private Claim found(Replaces dialog, Optional<MemberId> by) {
    return dialogs
        .callOf(DialogId.of(dialog))
        .<Claim>map(call -> new Claim.TakeOver(call, dialog, by))
        .orElseGet(() -> new Claim.Refused(Answer.of(StatusOf.NO_CALL)));
  }
}
