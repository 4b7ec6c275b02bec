package org.carillon.domain.check;

import java.util.stream.Stream;
import org.carillon.domain.group.CallGroup;

/** Whoever rings has time to answer (K30). */
final class ShortRing implements Rule<CallGroup> {

  @Override
  public Stream<Finding> findings(CallGroup group, Known known) {
    return RingAdvice.on(group, known.course(group)).stream();
  }
}
