package org.carillon.domain.check;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.carillon.domain.group.CallGroup;
import org.carillon.domain.group.MemberId;
import org.carillon.domain.hours.BusinessHours;
import org.carillon.domain.line.Line;
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

  /** The same configuration with this group, new or changed. */
  public Configuration with(CallGroup group) {
    Stream<CallGroup> groups = Stream.concat(all(network.groups()), Stream.of(group));
    return with(Network.of(groups, all(network.lines())));
  }

  /** The same configuration with this line, new or changed. */
  public Configuration with(Line line) {
    Stream<Line> lines = Stream.concat(all(network.lines()), Stream.of(line));
    return with(Network.of(all(network.groups()), lines));
  }

  private Configuration with(Network other) {
    return new Configuration(other, strategies, phones, schedules, trunk, now);
  }

  private static <T> Stream<T> all(Map<String, T> byNumber) {
    return byNumber.values().stream();
  }
}
