package org.carillon.routing;

import org.carillon.domain.group.CallGroup;
import org.carillon.domain.line.LinePath;

/** How a call comes in. */
public sealed interface Entrance {

  /** It is refused because of who calls. */
  record Blocked() implements Entrance {}

  /**
   * It begins in a group.
   *
   * @param group as this call rings it; for a call that a line sends elsewhere at once, a closed
   *     group without members that stands for the line
   * @param way of the call, this group included
   * @param outOfHours whether the line was closed
   * @param urgent whether the call goes before others that wait
   */
  record Open(CallGroup group, LinePath way, boolean outOfHours, boolean urgent)
      implements Entrance {

    /** A call that dialled a group itself. */
    public static Open to(CallGroup group) {
      return new Open(group, LinePath.ofGroup(group.number()), false, false);
    }
  }
}
