package org.carillon.registration;

import java.time.Duration;
import org.carillon.domain.group.MemberId;

/** What comes of somebody's credentials. */
public sealed interface Verdict {

  /**
   * The password is right.
   *
   * @param user whose it is
   */
  record Granted(MemberId user) implements Verdict {}

  /**
   * The password must be shown, with this nonce.
   *
   * @param realm where the password is valid
   * @param nonce good for one address and a few minutes
   * @param stale whether only the nonce was old, so that the phone need not ask its user again
   */
  record Challenged(String realm, String nonce, boolean stale) implements Verdict {}

  /** The password is wrong, or nobody has that name; which of both is not told. */
  record Denied() implements Verdict {}

  /**
   * Too many wrong passwords came from that address.
   *
   * @param pause how long nothing more from it is looked at
   */
  record Paused(Duration pause) implements Verdict {}
}
