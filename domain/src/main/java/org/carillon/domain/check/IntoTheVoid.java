package org.carillon.domain.check;

import java.util.Optional;
import java.util.stream.Stream;
import org.carillon.domain.check.way.Halt;
import org.carillon.domain.check.way.Way;
import org.carillon.domain.check.way.Ways;

/** A call that nobody takes goes somewhere, never into the void (K34, A35). */
final class IntoTheVoid implements Rule<Ways> {

  @Override
  public Stream<Finding> findings(Ways ways, Known known) {
    return ways.intoTheVoid()
        .filter(way -> !way.endsInQueue())
        .map(Way::last)
        .map(IntoTheVoid::finding)
        .distinct();
  }

  /** The last group is named, if one rang. */
  private static Finding finding(Optional<Halt> last) {
    return last.map(halt -> Finding.of(Concern.INTO_THE_VOID, Places.of(halt)))
        .orElse(Finding.of(Concern.VOID_AT_ONCE));
  }
}
