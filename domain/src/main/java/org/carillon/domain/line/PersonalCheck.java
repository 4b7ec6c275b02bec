package org.carillon.domain.line;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.carillon.domain.fault.Phrase;
import org.carillon.domain.group.CallGroup;

/** Finds direct lines that would ring more than the one person whose they are (A16). */
public final class PersonalCheck {

  private final Network network;

  /** Checks against these groups and lines. */
  public PersonalCheck(Network network) {
    this.network = network;
  }

  /** What is wrong with the group of the line; names the value and the remedy. */
  public Optional<Phrase> faultOf(Line line) {
    return fault(line).findFirst();
  }

  /** What would be wrong with a direct line that rings this group. */
  public Optional<Phrase> faultOf(CallGroup group) {
    return network.lines().values().stream()
        .filter(line -> line.steps().stream().anyMatch(one -> one.group().equals(group.number())))
        .flatMap(this::fault)
        .sorted(Comparator.comparing(Phrase::toString))
        .findFirst();
  }

  private Stream<Phrase> fault(Line line) {
    Stream<LineStep> steps =
        line.kind() == Line.Kind.PERSONAL ? line.steps().stream() : Stream.empty();
    return steps
        .flatMap(step -> network.group(step.group()).stream())
        .filter(group -> group.members().size() > 1)
        .map(
            group ->
                Phrase.of(
                    LineFault.PERSONAL_MEMBERS,
                    line.number(),
                    group.number(),
                    group.members().size()));
  }
}
