package org.carillon.sip.flow;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.carillon.domain.call.AttemptEnd;

/** How the phones of one member ended, and what that says of the member (features 5.2.6). */
final class PhoneEnds {

  private static final List<AttemptEnd> PRECEDENCE =
      List.of(AttemptEnd.DECLINED, AttemptEnd.BUSY, AttemptEnd.NO_ANSWER, AttemptEnd.UNREACHABLE);

  private final Set<AttemptEnd> ends = EnumSet.noneOf(AttemptEnd.class);

  void add(AttemptEnd end) {
    ends.add(end);
  }

  /** Whether the member refused on one of them, which speaks for all. */
  boolean isDeclined() {
    return ends.contains(AttemptEnd.DECLINED);
  }

  /** What they come to together: the end that says most of the member. */
  AttemptEnd together() {
    return PRECEDENCE.stream().filter(ends::contains).findFirst().orElseGet(this::any);
  }

  private AttemptEnd any() {
    return ends.stream().findFirst().orElse(AttemptEnd.UNREACHABLE);
  }
}
