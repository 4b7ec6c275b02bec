package org.carillon.domain.line;

import java.time.Duration;
import java.util.Optional;
import org.carillon.domain.group.CallGroup;
import org.carillon.domain.group.Destination;

/** Where a call goes next. */
public sealed interface Heading {

  /** The way of the call from there on. */
  LinePath path();

  /**
   * A group rings.
   *
   * @param group its number
   * @param ringTime how long a stage rings, where the step says so
   * @param path the way of the call, this group included
   */
  record Ring(String group, Optional<Duration> ringTime, LinePath path) implements Heading {

    /** The group as this step rings it. */
    public CallGroup as(CallGroup configured) {
      return ringTime.map(configured::ringingFor).orElse(configured);
    }
  }

  /**
   * The call leaves for good.
   *
   * @param to a mailbox, a number outside, or a refusal
   * @param path the way of the call so far
   */
  record Leave(Destination to, LinePath path) implements Heading {

    /** The way of a call that has still to go there. */
    public LinePath before() {
      return path.first(Stop.of(to));
    }
  }
}
