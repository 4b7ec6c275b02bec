package org.carillon.domain.line;

import java.util.Optional;
import java.util.stream.Stream;
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
  public Optional<String> faultOf(Line line) {
    return unknown(Sending.of(line));
  }

  /** What is wrong with the overflow of the group. */
  public Optional<String> faultOf(CallGroup group) {
    return unknown(Sending.of(group));
  }

  /** A group or line that sends calls to this place, if there is one. */
  public Optional<String> senderTo(Destination place) {
    return Sending.in(network)
        .filter(sending -> sending.to().equals(place))
        .map(Sending::from)
        .findFirst();
  }

  private Optional<String> unknown(Stream<Sending> sendings) {
    return sendings.flatMap(one -> unknown(one.from(), one.to()).stream()).findFirst();
  }

  private Optional<String> unknown(String owner, Destination to) {
    if (to instanceof Destination.ToGroup group && network.group(group.number()).isEmpty()) {
      return Optional.of(owner + " sends calls to group " + group.number() + missing("group"));
    }
    if (to instanceof Destination.ToLine line && network.line(line.number()).isEmpty()) {
      return Optional.of(owner + " sends calls to line " + line.number() + missing("line"));
    }
    return Optional.empty();
  }

  private static String missing(String what) {
    return ", which does not exist: create that " + what + " first, or choose another";
  }
}
