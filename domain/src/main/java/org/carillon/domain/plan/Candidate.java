package org.carillon.domain.plan;

import java.time.Duration;
import java.time.Instant;
import org.carillon.domain.group.MemberId;
import org.carillon.domain.group.Place;

/**
 * A member who can take a call right now, with what strategies judge by.
 *
 * @param id who it is
 * @param place what the member is in this group
 * @param history what the member did lately
 */
public record Candidate(MemberId id, Place place, History history) {

  /**
   * What a member did lately.
   *
   * @param idleSince end of the last answered call, or the log-in
   * @param lastOffered when a call was last offered; {@link Instant#EPOCH} for never
   * @param resting whether the member let a call ring in vain a moment ago, and ranks last
   * @param onPhone whether the member is in a call
   * @param answeredToday calls answered since midnight
   * @param talkedToday time talked since midnight
   */
  public record History(
      Instant idleSince,
      Instant lastOffered,
      boolean resting,
      boolean onPhone,
      int answeredToday,
      Duration talkedToday) {

    /** Nothing is known of the member. */
    public static final History NONE =
        new History(Instant.EPOCH, Instant.EPOCH, false, false, 0, Duration.ZERO);
  }

  /** A member like all others, of whom nothing is known. */
  public static Candidate of(MemberId id) {
    return new Candidate(id, Place.USUAL, History.NONE);
  }
}
