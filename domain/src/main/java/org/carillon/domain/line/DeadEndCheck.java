package org.carillon.domain.line;

import java.util.Optional;
import java.util.stream.Stream;
import org.carillon.domain.fault.Phrase;
import org.carillon.domain.group.CallGroup;

/**
 * Finds calls that rang somebody and then go to a dead end: that would hide calls that were really
 * missed (features 6.2).
 */
public final class DeadEndCheck {

  private final Network network;

  /** Checks against these groups and lines. */
  public DeadEndCheck(Network network) {
    this.network = network;
  }

  /** What is wrong with the overflow of the group; names the value and the remedy. */
  public Optional<Phrase> faultOf(CallGroup group) {
    return fault(Sending.of(group));
  }

  /** The same for what comes after the steps of the line, and for whoever overflows to it. */
  public Optional<Phrase> faultOf(Line line) {
    Stream<Sending> others =
        line.kind() == Line.Kind.DEAD_END
            ? Sending.in(network)
                .filter(one -> one.line().filter(line.number()::equals).isPresent())
            : Stream.empty();
    return fault(Stream.concat(Sending.of(line), others));
  }

  private Optional<Phrase> fault(Stream<Sending> sendings) {
    return sendings
        .filter(Sending::isOverflow)
        .flatMap(sending -> sending.line().stream().flatMap(line -> fault(sending.from(), line)))
        .findFirst();
  }

  private Stream<Phrase> fault(Phrase from, String number) {
    return network.line(number).stream()
        .filter(line -> line.kind() == Line.Kind.DEAD_END)
        .map(line -> Phrase.of(LineFault.DEAD_END, from, line.number()));
  }
}
