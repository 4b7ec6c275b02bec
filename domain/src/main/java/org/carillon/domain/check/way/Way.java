package org.carillon.domain.check.way;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.carillon.domain.group.Destination;
import org.carillon.domain.path.CallPath;

/**
 * One way of a call that nobody answers.
 *
 * @param halts where it rang in vain, in order
 * @param end where it comes to rest; empty when nothing is left and the caller is refused
 */
public record Way(List<Halt> halts, Optional<Destination> end) {

  static final Way BEGIN = new Way(List.of(), Optional.empty());

  /** Copies the list, so that the record stays immutable. */
  public Way {
    halts = List.copyOf(halts);
  }

  Way over(Halt halt) {
    List<Halt> longer = new ArrayList<>(halts);
    longer.add(halt);
    return new Way(longer, end);
  }

  Way to(Destination last) {
    return new Way(halts, Optional.of(last));
  }

  /** Whether the call is refused though nobody chose that. */
  public boolean isIntoTheVoid() {
    return end.isEmpty();
  }

  /** Whether the call leaves its last group because the time in the queue was over. */
  public boolean endsInQueue() {
    return last().filter(Halt::isQueueTimeout).isPresent();
  }

  /** The last place that rang. */
  public Optional<Halt> last() {
    return halts.isEmpty() ? Optional.empty() : Optional.of(halts.get(halts.size() - 1));
  }

  /** How often the call is sent on to another group or number, mailbox and refusal apart (A19). */
  public int redirections() {
    boolean endsOutside = end.filter(Destination.External.class::isInstance).isPresent();
    return Math.max(0, halts.size() - (endsOutside ? 0 : 1));
  }

  /** How long it takes; groups together ring no longer than a call may (features 5.2.8). */
  public LongestTime time() {
    return sum(false).ringingAtMost(CallPath.LONGEST_SEARCH).plus(sum(true));
  }

  private LongestTime sum(boolean outside) {
    return halts.stream()
        .filter(halt -> halt.isOutside() == outside)
        .map(Halt::time)
        .reduce(LongestTime.NONE, LongestTime::plus);
  }
}
