package org.carillon.sip.message;

/**
 * What a caller is told before the final answer (features 5.5).
 *
 * @param status the SIP status, 180 to 183
 * @param phrase what it means, for people
 */
public record Provisional(int status, String phrase) {

  /** Phones ring. */
  public static final Provisional RINGING = new Provisional(180, "Ringing");

  /** The call is on its way to somebody, whose phone may not ring yet. */
  public static final Provisional PROGRESS = new Provisional(183, "Session Progress");

  /** The call went on to another group or outside. */
  public static final Provisional FORWARDED = new Provisional(181, "Call is being forwarded");

  /** The caller waits behind so many others. */
  public static Provisional queued(int ahead) {
    return new Provisional(182, "Queued, " + ahead + " ahead");
  }
}
