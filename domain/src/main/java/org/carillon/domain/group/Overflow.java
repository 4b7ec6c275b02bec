package org.carillon.domain.group;

import java.util.Map;
import java.util.Optional;

/**
 * Where calls go that a group could not take, by reason (K34 to K38).
 *
 * @param byReason destinations for single reasons
 * @param otherwise the destination for every other reason; empty leaves it to the line
 */
public record Overflow(Map<Reason, Destination> byReason, Optional<Destination> otherwise) {

  /** The line decides. */
  public static final Overflow NONE = new Overflow(Map.of(), Optional.empty());

  /** Why a call leaves a group. */
  public enum Reason {
    /** Every member is on the phone, or was for as long as the caller may wait. */
    BUSY,
    /** Nobody answered, or everybody refused, or the time was over. */
    NO_ANSWER,
    /** The group is switched off or outside its hours. */
    CLOSED,
    /** No phone could be reached. */
    UNREACHABLE
  }

  /** Copies the map, so that the record stays immutable. */
  public Overflow {
    byReason = Map.copyOf(byReason);
  }

  /** Every call goes there, whatever the reason. */
  public static Overflow always(Destination destination) {
    return new Overflow(Map.of(), Optional.of(destination));
  }

  /** The destination for this reason; empty leaves it to the line. */
  public Optional<Destination> to(Reason reason) {
    return Optional.ofNullable(byReason.get(reason)).or(() -> otherwise);
  }
}
