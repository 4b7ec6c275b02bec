package org.carillon.subsystem.engine;

import gov.nist.javax.sip.SipStackImpl;
import gov.nist.javax.sip.message.SIPRequest;
import gov.nist.javax.sip.message.SIPResponse;
import gov.nist.javax.sip.stack.MessageChannel;
import gov.nist.javax.sip.stack.SIPClientTransaction;
import gov.nist.javax.sip.stack.SIPServerTransaction;
import gov.nist.javax.sip.stack.SIPTransaction;
import gov.nist.javax.sip.stack.ServerResponseInterface;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import javax.sip.PeerUnavailableException;

/**
 * A stack that finds the transaction a CANCEL is for by its branch (RFC 3261 9.1: the CANCEL has
 * the branch of what it cancels). The stack's own way looks at every transaction of the last 32
 * seconds, which took half of the CPU time of a ring-all group at 100 calls a second. It also
 * passes on every answer to a forked INVITE.
 */
final class CancelIndexStack extends SipStackImpl {

  CancelIndexStack(Properties properties) throws PeerUnavailableException {
    super(properties);
  }

  @Override
  public SIPTransaction findCancelTransaction(SIPRequest cancel, boolean isServer) {
    return Optional.ofNullable(cancel.getTopmostVia().getBranch())
        .map(branch -> branch.toLowerCase(Locale.ROOT))
        .flatMap(key -> isServer ? received(key, cancel) : sent(key, cancel))
        .orElseGet(() -> super.findCancelTransaction(cancel, isServer));
  }

  @Override
  public ServerResponseInterface newSIPServerResponse(
      SIPResponse response, MessageChannel channel) {
    SecondAnswers.prepare(response, this);
    return super.newSIPServerResponse(response, channel);
  }

  private Optional<SIPTransaction> received(String key, SIPRequest cancel) {
    SIPServerTransaction found = serverTransactionTable.get(key);
    return found != null && found.doesCancelMatchTransaction(cancel)
        ? Optional.of((SIPTransaction) found)
        : Optional.empty();
  }

  private Optional<SIPTransaction> sent(String key, SIPRequest cancel) {
    SIPClientTransaction found = clientTransactionTable.get(key);
    return found != null && found.doesCancelMatchTransaction(cancel)
        ? Optional.of((SIPTransaction) found)
        : Optional.empty();
  }
}
