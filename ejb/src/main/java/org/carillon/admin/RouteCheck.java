package org.carillon.admin;

import java.util.Optional;
import java.util.stream.Stream;
import org.carillon.domain.group.CallGroup;
import org.carillon.domain.group.Destination;
import org.carillon.domain.line.DeadEndCheck;
import org.carillon.domain.line.DestinationCheck;
import org.carillon.domain.line.Line;
import org.carillon.domain.line.LoopCheck;
import org.carillon.domain.line.Network;
import org.carillon.domain.line.OutsideCheck;
import org.carillon.domain.line.PersonalCheck;
import org.carillon.line.Lines;
import org.carillon.routing.Groups;

/** Where calls would lead if a change were saved: to existing places, never back (features D8). */
final class RouteCheck {

  private final Groups groups;
  private final Lines lines;
  private final OwnNumbers own;

  RouteCheck(Groups groups, Lines lines, OwnNumbers own) {
    this.groups = groups;
    this.lines = lines;
    this.own = own;
  }

  /** The message why this line must not be saved, if there is one. */
  Optional<String> faultOf(Line line) {
    Network network = network(Stream.empty(), Stream.of(line));
    return network
        .group(line.number())
        .map(
            group ->
                line.number() + " is the number of group " + group.name() + ": choose another one")
        .or(() -> new DestinationCheck(network).faultOf(line))
        .or(() -> new PersonalCheck(network).faultOf(line))
        .or(() -> new DeadEndCheck(network).faultOf(line))
        .or(() -> new OutsideCheck(network, own::dialledBy).faultOf(line))
        .or(() -> new LoopCheck(network).faultThrough(new Destination.ToLine(line.number())));
  }

  /** The message why this group must not be saved, if there is one. */
  Optional<String> faultOf(CallGroup group) {
    Network network = network(Stream.of(group), Stream.empty());
    return network
        .line(group.number())
        .map(
            line ->
                group.number() + " is the number of line " + line.name() + ": choose another one")
        .or(() -> new DestinationCheck(network).faultOf(group))
        .or(() -> new PersonalCheck(network).faultOf(group))
        .or(() -> new DeadEndCheck(network).faultOf(group))
        .or(() -> new OutsideCheck(network, own::dialledBy).faultOf(group))
        .or(() -> new LoopCheck(network).faultThrough(new Destination.ToGroup(group.number())));
  }

  /** The message why the line of that number must not be removed, if there is one. */
  Optional<String> faultWithout(String line) {
    return new DestinationCheck(network(Stream.empty(), Stream.empty()))
        .senderTo(new Destination.ToLine(line))
        .map(
            sender ->
                sender + " sends calls to line " + line + ": let it send them elsewhere first");
  }

  private Network network(Stream<CallGroup> newGroup, Stream<Line> newLine) {
    return Network.of(
        Stream.concat(groups.all().readable().stream(), newGroup),
        Stream.concat(stored(), newLine));
  }

  private Stream<Line> stored() {
    return lines.all().readable().stream();
  }
}
