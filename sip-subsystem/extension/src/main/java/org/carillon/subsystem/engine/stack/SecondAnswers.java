package org.carillon.subsystem.engine.stack;

import gov.nist.javax.sip.message.SIPResponse;
import gov.nist.javax.sip.stack.SIPClientTransaction;
import gov.nist.javax.sip.stack.SIPDialog;
import gov.nist.javax.sip.stack.SIPTransaction;
import gov.nist.javax.sip.stack.SIPTransactionStack;
import javax.sip.message.Request;

/**
 * Gives a dialog of its own to a 2xx that another phone sends to an INVITE, which a proxy forked,
 * after one has answered: it has to be acknowledged and released (RFC 3261 13.2.2.4). The stack
 * would drop it, or keep every client transaction for longer in case one comes.
 */
final class SecondAnswers {

  private SecondAnswers() {}

  /** Makes the dialog, if this response is such a 2xx and has none. */
  static void prepare(SIPResponse response, SIPTransactionStack stack) {
    boolean success = response.getStatusCode() / 100 == 2;
    if (success && Request.INVITE.equals(response.getCSeq().getMethod())) {
      SIPTransaction transaction = stack.findTransaction(response, false);
      if (transaction instanceof SIPClientTransaction ours && isSecond(response, ours, stack)) {
        SIPDialog dialog = stack.createDialog(ours, response);
        // the stack passes on what ends a dialog's early state, and takes other 2xx for repeated
        // ones
        dialog.setState(SIPDialog.EARLY_STATE);
        ours.setDialog(dialog, response.getDialogId(false));
      }
    }
  }

  private static boolean isSecond(
      SIPResponse response, SIPClientTransaction ours, SIPTransactionStack stack) {
    SIPDialog first = ours.getDefaultDialog();
    String id = response.getDialogId(false);
    return first != null
        && first.getDialogId() != null
        && !first.getDialogId().equals(id)
        && stack.getDialog(id) == null
        && ours.getDialog(id) == null;
  }
}
