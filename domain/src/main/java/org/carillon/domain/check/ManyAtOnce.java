package org.carillon.domain.check;

import java.util.stream.Stream;
import org.carillon.domain.group.CallGroup;

/**
 * Not more than five members ring together: in a larger team nobody feels addressed (K8, A3, A20).
 */
final class ManyAtOnce implements Rule<CallGroup> {

  private static final int ADVISED = 5;

  @Override
  public Stream<Finding> findings(CallGroup group, Known known) {
    int together = known.course(group).mostAtOnce();
    return together > ADVISED
        ? Stream.of(Finding.of(Concern.MANY_AT_ONCE, together, ADVISED))
        : Stream.empty();
  }
}
