package org.carillon.domain.check;

import java.util.stream.Stream;
import org.carillon.domain.check.way.Way;
import org.carillon.domain.check.way.Ways;

/** A call that nobody takes goes somewhere, never into the void (K34, A35). */
final class IntoTheVoid implements Rule<Ways> {

  @Override
  public Stream<Finding> findings(Ways ways, Known known) {
    return ways.intoTheVoid()
        .filter(way -> !way.endsInQueue())
        .map(Way::last)
        .map(last -> Finding.of(Concern.INTO_THE_VOID, Places.of(last)))
        .distinct();
  }
}
