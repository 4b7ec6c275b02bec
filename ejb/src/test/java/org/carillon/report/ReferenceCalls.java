package org.carillon.report;

import static org.carillon.domain.record.EndCause.CALLER_BYE;
import static org.carillon.domain.record.EndCause.CALLER_CANCEL;
import static org.carillon.domain.record.EndCause.SYSTEM_BYE;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.carillon.domain.call.AttemptEnd;
import org.carillon.domain.call.CallSummary;
import org.carillon.domain.call.Exhaustion;
import org.carillon.domain.call.VisitOutcome;
import org.carillon.domain.record.Circumstance;

/**
 * The ten calls of features 6.5: group G (610), which overflows to group H (620), behind line L
 * (700), which is open from 9 to 18. Welcome audio takes two seconds.
 */
final class ReferenceCalls {

  static final ZoneId PARIS = ZoneId.of("Europe/Paris");
  static final LocalDate DAY = LocalDate.of(2026, 5, 4);

  private ReferenceCalls() {}

  /** The calls, when G counts callers who hang up as abandoned or not. */
  static List<CallSummary> all(boolean fishing) {
    return List.of(
        inG(1, fishing)
            .offered("ann", 10, AttemptEnd.ANSWERED)
            .visit("610", 10, VisitOutcome.ANSWERED_HERE)
            .answered("ann", 10)
            .ends(70, CALLER_BYE),
        inG(2, fishing)
            .offered("ann", 15, AttemptEnd.NO_ANSWER)
            .overflowed("610", 15, Exhaustion.NO_ANSWER, "620")
            .offered("bob", 5, AttemptEnd.ANSWERED)
            .visit("620", 5, VisitOutcome.ANSWERED_HERE)
            .answered("bob", 20)
            .ends(50, CALLER_BYE),
        inG(3, fishing)
            .offered("ann", 8, AttemptEnd.CALLER_GONE)
            .visit("610", 8, VisitOutcome.CALLER_HUNG_UP)
            .ends(8, CALLER_CANCEL),
        inG(4, fishing)
            .offered("ann", 3, AttemptEnd.CALLER_GONE)
            .visit("610", 3, VisitOutcome.CALLER_HUNG_UP)
            .ends(3, CALLER_CANCEL),
        inG(5, fishing)
            .offered("ann", 20, AttemptEnd.NO_ANSWER)
            .visit("610", 20, VisitOutcome.VOICEMAIL)
            .beep(20, 12)
            .ends(32, CALLER_BYE),
        call(6, "10:06").ends(1, CALLER_BYE),
        call(7, "10:07").ends(7, CALLER_BYE),
        call(8, "20:00").with(Circumstance.OUT_OF_HOURS).ends(6, CALLER_BYE),
        call(9, "10:09").with(Circumstance.DEAD_END).ends(4, SYSTEM_BYE),
        inG(10, fishing)
            .with(Circumstance.QUEUED, Circumstance.QUEUE_TIMEOUT)
            .visit("610", 60, VisitOutcome.REJECTED)
            .ends(60, SYSTEM_BYE));
  }

  private static ToldCall inG(int number, boolean fishing) {
    ToldCall call = call(number, LocalTime.of(10, number).toString()).enters(2);
    return fishing ? call.with(Circumstance.FISHING) : call;
  }

  private static ToldCall call(int number, String time) {
    return new ToldCall(
        "call" + number, DAY.atTime(LocalTime.parse(time)).atZone(PARIS).toInstant(), "700");
  }
}
