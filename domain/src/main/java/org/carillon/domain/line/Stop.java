package org.carillon.domain.line;

import java.io.Serializable;
import java.time.Duration;
import org.carillon.domain.group.Destination;

/**
 * A place on the way of a call.
 *
 * @param to where
 * @param ringTime how long a stage rings there; zero for the group's own ring time
 */
public record Stop(Destination to, Duration ringTime) implements Serializable {

  static Stop of(Destination to) {
    return new Stop(to, Duration.ZERO);
  }

  static Stop of(LineStep step) {
    return new Stop(new Destination.ToGroup(step.group()), step.ringTime().orElse(Duration.ZERO));
  }
}
