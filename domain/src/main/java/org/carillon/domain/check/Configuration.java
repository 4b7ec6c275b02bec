package org.carillon.domain.check;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.carillon.domain.group.MemberId;
import org.carillon.domain.hours.BusinessHours;
import org.carillon.domain.line.Network;
import org.carillon.domain.plan.RingStrategy;

/**
 * Everything that calls are routed by.
 *
 * @param network all groups and lines
 * @param strategies finds a strategy by its key
 * @param phones the phones of a member
 * @param schedules the hours of members who have hours of their own
 * @param trunk whether telephone numbers can be dialled
 * @param now the moment of looking
 */
public record Configuration(
    Network network,
    Function<String, Optional<RingStrategy>> strategies,
    Function<MemberId, Phone> phones,
    Map<MemberId, BusinessHours> schedules,
    boolean trunk,
    Instant now) {

  /** Copies the map, so that the record stays immutable. */
  public Configuration {
    Objects.requireNonNull(network, "network");
    schedules = Map.copyOf(schedules);
  }
}
