package org.carillon.admin;

import java.util.Optional;
import java.util.stream.Stream;
import org.carillon.domain.fault.Phrase;
import org.carillon.domain.group.CallGroup;
import org.carillon.domain.group.Destination;
import org.carillon.domain.line.DeadEndCheck;
import org.carillon.domain.line.DestinationCheck;
import org.carillon.domain.line.Line;
import org.carillon.domain.line.LoopCheck;
import org.carillon.domain.line.Network;
import org.carillon.domain.line.OutsideCheck;
import org.carillon.domain.line.PersonalCheck;
import org.carillon.domain.line.References;
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
  Optional<Phrase> faultOf(Line line) {
    Network network = network(Stream.empty(), Stream.of(line));
    return network
        .group(line.number())
        .map(group -> Phrase.of(AdminFault.NUMBER_OF_GROUP, line.number(), group.name()))
        .or(() -> new DestinationCheck(network).faultOf(line))
        .or(() -> new PersonalCheck(network).faultOf(line))
        .or(() -> new DeadEndCheck(network).faultOf(line))
        .or(() -> new OutsideCheck(network, own::dialledBy).faultOf(line))
        .or(() -> new LoopCheck(network).faultThrough(new Destination.ToLine(line.number())));
  }

  /** The message why this group must not be saved, if there is one. */
  Optional<Phrase> faultOf(CallGroup group) {
    Network network = network(Stream.of(group), Stream.empty());
    return network
        .line(group.number())
        .map(line -> Phrase.of(AdminFault.NUMBER_OF_LINE, group.number(), line.name()))
        .or(() -> new DestinationCheck(network).faultOf(group))
        .or(() -> new PersonalCheck(network).faultOf(group))
        .or(() -> new DeadEndCheck(network).faultOf(group))
        .or(() -> new OutsideCheck(network, own::dialledBy).faultOf(group))
        .or(() -> new LoopCheck(network).faultThrough(new Destination.ToGroup(group.number())));
  }

  /** The message why the line of that number must not be removed, if there is one. */
  Optional<Phrase> faultWithoutLine(String line) {
    return references(new Destination.ToLine(line))
        .map(senders -> Phrase.of(AdminFault.LINE_NEEDED, line, senders));
  }

  /** The message why the group of that number must not be removed, if there is one. */
  Optional<Phrase> faultWithoutGroup(String group) {
    return references(new Destination.ToGroup(group))
        .map(senders -> Phrase.of(AdminFault.GROUP_NEEDED, group, senders));
  }

  private Optional<Phrase> references(Destination place) {
    return new References(network(Stream.empty(), Stream.empty())).to(place);
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
