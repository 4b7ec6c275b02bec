package org.carillon.domain.line;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.carillon.domain.fault.Phrase;
import org.carillon.domain.group.CallGroup;

/**
 * Finds numbers outside that are groups or lines of our own. A call would leave and come back as a
 * new one, so that nobody could see a circle, and no limit would hold (features D8).
 */
public final class OutsideCheck {

  private final Network network;
  private final Function<String, Optional<String>> comesBackAs;

  /**
   * Checks against these groups and lines.
   *
   * @param comesBackAs the number that a call to this target outside would dial here; empty where
   *     it would not come back
   */
  public OutsideCheck(Network network, Function<String, Optional<String>> comesBackAs) {
    this.network = network;
    this.comesBackAs = comesBackAs;
  }

  /**
   * What is wrong with the numbers outside that the line, or others for its sake, send calls to.
   */
  public Optional<Phrase> faultOf(Line line) {
    return fault(Stream.concat(Sending.of(line), senders(line.number())));
  }

  /** The same for a group. */
  public Optional<Phrase> faultOf(CallGroup group) {
    return fault(Stream.concat(Sending.of(group), senders(group.number())));
  }

  private Stream<Sending> senders(String number) {
    return Sending.in(network)
        .filter(
            sending -> sending.outside().flatMap(comesBackAs).filter(number::equals).isPresent());
  }

  private Optional<Phrase> fault(Stream<Sending> sendings) {
    return sendings
        .flatMap(one -> one.outside().stream().flatMap(to -> fault(one.from(), to).stream()))
        .findFirst();
  }

  private Optional<Phrase> fault(Phrase from, String target) {
    return comesBackAs
        .apply(target)
        .flatMap(this::place)
        .map(place -> Phrase.of(LineFault.OUTSIDE_IS_HERE, from, target, place));
  }

  private Optional<Phrase> place(String number) {
    return network
        .line(number)
        .map(line -> Phrase.of(PlaceWords.LINE, line.number()))
        .or(() -> network.group(number).map(group -> Phrase.of(PlaceWords.GROUP, group.number())));
  }
}
