package org.carillon.domain.check;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.carillon.domain.group.CallGroup;
import org.carillon.domain.group.Destination;
import org.carillon.domain.line.Line;
import org.carillon.domain.line.Network;

/**
 * Groups and lines that calls are sent to exist and are switched on (A30, A35). One that does not
 * exist is refused when it is chosen, but may be gone since.
 *
 * @param <T> a group or a line
 */
final class PlaceMissing<T> implements Rule<T> {

  private final Function<T, Stream<Destination>> destinations;

  /**
   * Looks there.
   *
   * @param destinations every place that the group or line sends calls to
   */
  PlaceMissing(Function<T, Stream<Destination>> destinations) {
    this.destinations = destinations;
  }

  @Override
  public Stream<Finding> findings(T subject, Known known) {
    return destinations
        .apply(subject)
        .distinct()
        .flatMap(place -> finding(place, known.configuration().network()).stream());
  }

  private static Optional<Finding> finding(Destination place, Network network) {
    if (place instanceof Destination.ToGroup group) {
      return concern(
              network.group(group.number()).map(CallGroup::enabled),
              Concern.GROUP_GONE,
              Concern.GROUP_OFF)
          .map(concern -> Finding.of(concern, group.number()));
    }
    if (place instanceof Destination.ToLine line) {
      return concern(
              network.line(line.number()).map(Line::enabled), Concern.LINE_GONE, Concern.LINE_OFF)
          .map(concern -> Finding.of(concern, line.number()));
    }
    return Optional.empty();
  }

  private static Optional<Concern> concern(Optional<Boolean> enabled, Concern gone, Concern off) {
    if (enabled.isEmpty()) {
      return Optional.of(gone);
    }
    return enabled.get() ? Optional.empty() : Optional.of(off);
  }
}
