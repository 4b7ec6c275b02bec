package org.carillon.domain.line;

import java.util.Optional;
import java.util.stream.Stream;
import org.carillon.domain.fault.Phrase;
import org.carillon.domain.group.CallGroup;
import org.carillon.domain.group.Destination;

/** Finds destinations that do not exist. */
public final class DestinationCheck {

  private final Network network;

  /** Checks against these groups and lines. */
  public DestinationCheck(Network network) {
    this.network = network;
  }

  /** What is wrong with the places that the line sends calls to; names the value and the remedy. */
  public Optional<Phrase> faultOf(Line line) {
    return unknown(Sending.of(line));
  }

  /** What is wrong with the overflow of the group. */
  public Optional<Phrase> faultOf(CallGroup group) {
    return unknown(Sending.of(group));
  }

  /** Every place that the line sends calls to by itself. */
  public static Stream<Destination> destinations(Line line) {
    return Sending.of(line).map(Sending::to);
  }

  /** Every place that the group sends calls to by itself. */
  public static Stream<Destination> destinations(CallGroup group) {
    return Sending.of(group).map(Sending::to);
  }

  private Optional<Phrase> unknown(Stream<Sending> sendings) {
    return sendings.flatMap(one -> unknown(one.from(), one.to()).stream()).findFirst();
  }

  private Optional<Phrase> unknown(Phrase owner, Destination to) {
    if (to instanceof Destination.ToGroup group && network.group(group.number()).isEmpty()) {
      return Optional.of(Phrase.of(LineFault.UNKNOWN_GROUP, owner, group.number()));
    }
    if (to instanceof Destination.ToLine line && network.line(line.number()).isEmpty()) {
      return Optional.of(Phrase.of(LineFault.UNKNOWN_LINE, owner, line.number()));
    }
    return Optional.empty();
  }
}
