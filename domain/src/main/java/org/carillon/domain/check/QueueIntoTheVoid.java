package org.carillon.domain.check;

import java.util.stream.Stream;
import org.carillon.domain.check.way.Halt;
import org.carillon.domain.check.way.Way;
import org.carillon.domain.check.way.Ways;

/**
 * A caller whose time in the queue is over goes somewhere too (K34, W17). Said only where other
 * calls do.
 */
final class QueueIntoTheVoid implements Rule<Ways> {

  @Override
  public Stream<Finding> findings(Ways ways, Known known) {
    return ways.intoTheVoid().allMatch(Way::endsInQueue)
        ? ways.intoTheVoid().flatMap(way -> way.last().stream()).map(this::finding).distinct()
        : Stream.empty();
  }

  private Finding finding(Halt last) {
    return Finding.of(Concern.QUEUE_INTO_THE_VOID, Places.of(last), last.time().queueing());
  }
}
