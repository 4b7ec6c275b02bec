package org.carillon.domain.line;

import java.util.Optional;
import java.util.stream.Stream;
import org.carillon.domain.group.CallGroup;

/** Finds direct lines that would ring more than the one person whose they are (A16). */
public final class PersonalCheck {

  private final Network network;

  /** Checks against these groups and lines. */
  public PersonalCheck(Network network) {
    this.network = network;
  }

  /** What is wrong with the group of the line; names the value and the remedy. */
  public Optional<String> faultOf(Line line) {
    return fault(line).findFirst();
  }

  /** What would be wrong with a direct line that rings this group. */
  public Optional<String> faultOf(CallGroup group) {
    return network.lines().values().stream()
        .filter(line -> line.steps().stream().anyMatch(one -> one.group().equals(group.number())))
        .flatMap(this::fault)
        .sorted()
        .findFirst();
  }

  private Stream<String> fault(Line line) {
    Stream<LineStep> steps =
        line.kind() == Line.Kind.PERSONAL ? line.steps().stream() : Stream.empty();
    return steps
        .flatMap(step -> network.group(step.group()).stream())
        .filter(group -> group.members().size() > 1)
        .map(
            group ->
                "line "
                    + line.number()
                    + " is one person's, but group "
                    + group.number()
                    + " has "
                    + group.members().size()
                    + " members: ring a group of one member, or let the line distribute calls");
  }
}
