package org.carillon.domain.check.way;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.carillon.domain.group.Member;
import org.carillon.domain.group.MemberId;
import org.carillon.domain.plan.Candidate.History;
import org.carillon.domain.plan.Distribution;
import org.carillon.domain.plan.Tried;

/** Tells a cascade, which begins with the same member always, from a distribution in turn. */
final class FixedOrder {

  private static final History BUSIEST =
      new History(Everybody.BEGIN, Everybody.BEGIN, true, false, 1000, Duration.ofDays(1));

  /** So many calls do not begin with the same member by chance. */
  private static final long CALLS = 16;

  private FixedOrder() {}

  /** Whether whoever had the last call, and however lots fall, the same members ring first. */
  static boolean is(Distribution distribution, Everybody everybody) {
    Optional<MemberId> last = everybody.members().stream().map(Member::id).findFirst();
    return LongStream.range(0, CALLS)
            .mapToObj(
                seed ->
                    first(distribution, everybody, seed % 2 == 0 ? Optional.empty() : last, seed))
            .distinct()
            .count()
        <= 1;
  }

  private static List<MemberId> first(
      Distribution distribution, Everybody everybody, Optional<MemberId> last, long seed) {
    History history = last.isPresent() ? BUSIEST : History.NONE;
    return distribution
        .next(everybody.whenFirst(history, last, seed), Tried.NOTHING)
        .map(choice -> choice.stage().members())
        .orElse(List.of());
  }
}
