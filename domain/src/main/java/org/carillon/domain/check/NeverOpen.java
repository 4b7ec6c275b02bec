package org.carillon.domain.check;

import java.util.stream.Stream;
import org.carillon.domain.line.Line;

/** A line that takes calls is open some time (A33, A40). */
final class NeverOpen implements Rule<Line> {

  @Override
  public Stream<Finding> findings(Line line, Known known) {
    return line.kind() == Line.Kind.DEAD_END || known.isEverOpen(line.hours())
        ? Stream.empty()
        : Stream.of(Finding.of(Concern.NEVER_OPEN));
  }
}
