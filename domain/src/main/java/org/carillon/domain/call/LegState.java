package org.carillon.domain.call;

/** Where a member leg stands. */
public enum LegState {
  /** The phone will ring a little later than the others of its stage. */
  WAITING,
  /** The INVITE was sent; nothing but perhaps a 100 came back. */
  INVITED,
  /** The phone rings. */
  RINGING,
  /** The caller talks to this member. */
  CONNECTED,
  /** We asked the phone to stop; its final response is outstanding (RFC 3261 9.1). */
  CANCELLED,
  /** The leg had its final response, other than a 2xx. */
  SETTLED,
  /** The member answered, and the dialog is over or being ended; a repeated 2xx is no news. */
  HUNG_UP,
  /** The stage was over before the phone was to ring: no INVITE was sent. */
  DROPPED;

  /** Whether the phone may still ring for this call. */
  public boolean isOpen() {
    return this == WAITING || this == INVITED || this == RINGING;
  }

  /** Whether an INVITE was sent at all. */
  public boolean isInvited() {
    return this != WAITING && this != DROPPED;
  }
}
