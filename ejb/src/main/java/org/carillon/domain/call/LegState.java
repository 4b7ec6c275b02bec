package org.carillon.domain.call;

/** Where a member leg stands. */
public enum LegState {
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
  HUNG_UP;

  /** Whether the phone may still be ringing for this call. */
  public boolean isOpen() {
    return this == INVITED || this == RINGING;
  }
}
