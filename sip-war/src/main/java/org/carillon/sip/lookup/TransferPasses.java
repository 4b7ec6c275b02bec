package org.carillon.sip.lookup;

import jakarta.servlet.sip.SipServletRequest;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Lets an INVITE of ours, which a REFER asked for, take over a dialog in another call of ours. It
 * carries a secret that is of use once, for that dialog, and while the transfer runs.
 */
public final class TransferPasses {

  /** Our header that carries the secret. */
  public static final String HEADER = "X-Carillon-Transfer";

  private final Map<String, DialogId> passes = new ConcurrentHashMap<>();

  /** A new pass for this dialog: 122 bits of chance. */
  public String give(DialogId dialog) {
    String pass = UUID.randomUUID().toString();
    passes.put(pass, dialog);
    return pass;
  }

  /** Whether the INVITE may take this dialog over; a pass is taken with that. */
  public boolean take(SipServletRequest invite, DialogId dialog) {
    return Optional.ofNullable(invite.getHeader(HEADER))
        .filter(pass -> passes.remove(pass, dialog))
        .isPresent();
  }

  /** The transfer is over. */
  public void withdraw(String pass) {
    passes.remove(pass);
  }
}
