package org.carillon.routing;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.carillon.domain.call.CallId;
import org.carillon.domain.call.CallTerms;
import org.carillon.domain.group.CallGroup;
import org.carillon.domain.line.LinePath;
import org.carillon.domain.record.Circumstance;

/** How a call comes in. */
public sealed interface Entrance {

  /**
   * It is refused because of who calls.
   *
   * @param line number of the line dialled; empty when it was a group's own number
   */
  record Blocked(String line) implements Entrance {

    /** A call that dialled a group itself. */
    public Blocked() {
      this("");
    }

    /** What is known of the call to this number. */
    public CallTerms terms(CallId id, String number, String caller) {
      return new CallTerms(id, number, caller, Duration.ZERO).onLine(line);
    }
  }

  /**
   * It begins in a group.
   *
   * @param group as this call rings it; for a call that a line sends elsewhere at once, a closed
   *     group without members that stands for the line
   * @param way of the call, this group included
   * @param circumstances what is true of the call from the start: that its line was closed, or
   *     leads to nobody on purpose
   * @param urgent whether the call goes before others that wait
   */
  record Open(CallGroup group, LinePath way, Set<Circumstance> circumstances, boolean urgent)
      implements Entrance {

    /** Copies the set, so that the record stays immutable. */
    public Open {
      circumstances = Set.copyOf(circumstances);
    }

    /** The same for a call that visited these groups, left the house and came back. */
    public Open after(List<String> visited) {
      return new Open(group, way.after(visited), circumstances, urgent);
    }

    /** Whether the call was in this group, or at this closed line, before, or visits too many. */
    public boolean isLoop() {
      return way.isTooLong() || way.before().contains(group.number());
    }

    /** A call that dialled a group itself. */
    public static Open to(CallGroup group) {
      return new Open(group, LinePath.ofGroup(group.number()), Set.of(), false);
    }

    /** What is known of the call when it arrives. */
    public CallTerms terms(CallId id, String caller) {
      return CallTerms.of(id, group, caller).onLine(line()).with(circumstances);
    }

    private String line() {
      return way.lines().stream().findFirst().orElse("");
    }
  }
}
