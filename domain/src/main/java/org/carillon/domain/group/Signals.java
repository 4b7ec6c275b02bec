package org.carillon.domain.group;

/**
 * What phones and callers get to see.
 *
 * @param forwards what happens when a phone sends callers elsewhere
 * @param declines whom a refusal speaks for
 * @param missed on which phones a missed call shows up
 * @param displayPrefix written before the caller's name on the phones; empty for none
 * @param alertInfo value of the Alert-Info header (RFC 3261 20.4); empty passes on the caller's
 * @param keepRing whether phones go on ringing like that where the call goes to from here
 */
public record Signals(
    ForwardPolicy forwards,
    DeclineScope declines,
    MissedOnPhones missed,
    String displayPrefix,
    String alertInfo,
    boolean keepRing) {

  /** As phones expect it. */
  public static final Signals USUAL =
      new Signals(ForwardPolicy.IGNORE, DeclineScope.MEMBER, MissedOnPhones.ALL, "", "");

  /** Signals of a group whose ringing ends with it. */
  public Signals(
      ForwardPolicy forwards,
      DeclineScope declines,
      MissedOnPhones missed,
      String displayPrefix,
      String alertInfo) {
    this(forwards, declines, missed, displayPrefix, alertInfo, false);
  }

  /** The signals of the next place of a call that comes from here (features 5.6). */
  public Signals leadingTo(Signals next) {
    return keepRing && !alertInfo.isBlank()
        ? new Signals(
            next.forwards, next.declines, next.missed, next.displayPrefix, alertInfo, true)
        : next;
  }
}
