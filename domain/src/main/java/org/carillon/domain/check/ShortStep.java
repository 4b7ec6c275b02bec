package org.carillon.domain.check;

import java.util.stream.Stream;
import org.carillon.domain.group.CallGroup;
import org.carillon.domain.line.Line;
import org.carillon.domain.line.LineStep;

/** Whoever rings has time to answer, also where the line says how long (K30, S17). */
final class ShortStep implements Rule<Line> {

  @Override
  public Stream<Finding> findings(Line line, Known known) {
    return line.steps().stream()
        .filter(step -> step.ringTime().isPresent())
        .flatMap(
            step ->
                known
                    .configuration()
                    .network()
                    .group(step.group())
                    .map(group -> as(step, group))
                    .stream())
        .flatMap(group -> RingAdvice.on(group, known.course(group)).stream())
        .distinct();
  }

  private static CallGroup as(LineStep step, CallGroup group) {
    return step.ringTime().map(group::ringingFor).orElse(group);
  }
}
