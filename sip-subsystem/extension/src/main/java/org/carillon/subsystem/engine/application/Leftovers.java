package org.carillon.subsystem.engine.application;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import javax.sip.Dialog;
import javax.sip.ObjectInUseException;
import javax.sip.Transaction;
import org.carillon.subsystem.engine.log.EngineLogger;
import org.mobicents.servlet.sip.core.session.MobicentsSipSession;

/**
 * The transactions and dialogs that an application leaves in the stack. They would keep its classes
 * in the heap for as long as a dialog lasts, which may be for ever.
 */
final class Leftovers {
  private final List<Transaction> transactions = new ArrayList<>();
  private final List<Dialog> dialogs = new ArrayList<>();

  /** Collected before the sessions end, since the way to the stack leads through them. */
  static Leftovers of(SessionStore sessions) {
    Leftovers leftovers = new Leftovers();
    for (Iterator<MobicentsSipSession> all = sessions.getAllSipSessions(); all.hasNext(); ) {
      leftovers.collect(all.next());
    }
    return leftovers;
  }

  private void collect(MobicentsSipSession session) {
    transactions.addAll(session.getOngoingTransactions());
    if (session.getSessionCreatingDialog() != null) {
      dialogs.add(session.getSessionCreatingDialog());
    }
  }

  void remove() {
    transactions.forEach(Leftovers::terminate);
    dialogs.forEach(
        dialog -> {
          dialog.setApplicationData(null);
          dialog.delete();
        });
  }

  private static void terminate(Transaction transaction) {
    try {
      transaction.setApplicationData(null);
      transaction.terminate();
    } catch (ObjectInUseException e) {
      EngineLogger.LOG.debugf(e, "Transaction %s was in use", transaction.getBranchId());
    }
  }
}
