package org.carillon.domain.check;

import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.carillon.domain.group.CallGroup;
import org.carillon.domain.group.Destination;
import org.carillon.domain.group.Member;
import org.carillon.domain.line.DestinationCheck;
import org.carillon.domain.line.Line;

/**
 * Telephone numbers can be dialled (A36).
 *
 * @param <T> a group or a line
 */
final class NumberWithoutTrunk<T> implements Rule<T> {

  private static final Pattern ADDRESS = Pattern.compile("(?i)sips?:.*");

  private final Function<T, Stream<String>> dialled;

  /**
   * Looks there.
   *
   * @param dialled everything that the group or line dials
   */
  NumberWithoutTrunk(Function<T, Stream<String>> dialled) {
    this.dialled = dialled;
  }

  static Stream<String> of(CallGroup group) {
    return Stream.concat(
        group.members().stream().filter(Member::enabled).flatMap(it -> it.contacts().stream()),
        outside(DestinationCheck.destinations(group)));
  }

  static Stream<String> of(Line line) {
    return outside(DestinationCheck.destinations(line));
  }

  @Override
  public Stream<Finding> findings(T subject, Known known) {
    return dialled
        .apply(subject)
        .filter(target -> !known.configuration().trunk() && !ADDRESS.matcher(target).matches())
        .distinct()
        .map(number -> Finding.of(Concern.NO_TRUNK, number));
  }

  private static Stream<String> outside(Stream<Destination> places) {
    return places
        .filter(Destination.External.class::isInstance)
        .map(place -> ((Destination.External) place).target());
  }
}
