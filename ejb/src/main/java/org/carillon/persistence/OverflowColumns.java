package org.carillon.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.carillon.domain.group.Destination;
import org.carillon.domain.group.DestinationText;
import org.carillon.domain.group.Overflow;
import org.carillon.domain.group.Overflow.Reason;

/** The columns of call_group that say where its calls overflow to. */
@Embeddable
class OverflowColumns {

  @Column(name = "overflow", nullable = false)
  private String otherwise;

  @Column(name = "overflow_busy", nullable = false)
  private String busy;

  @Column(name = "overflow_no_answer", nullable = false)
  private String noAnswer;

  @Column(name = "overflow_closed", nullable = false)
  private String closed;

  @Column(name = "overflow_unreachable", nullable = false)
  private String unreachable;

  void update(Overflow overflow) {
    otherwise = DestinationText.of(overflow.otherwise());
    busy = text(overflow, Reason.BUSY);
    noAnswer = text(overflow, Reason.NO_ANSWER);
    closed = text(overflow, Reason.CLOSED);
    unreachable = text(overflow, Reason.UNREACHABLE);
  }

  Overflow toOverflow() {
    Map<Reason, Destination> byReason = new EnumMap<>(Reason.class);
    read(byReason, Reason.BUSY, busy);
    read(byReason, Reason.NO_ANSWER, noAnswer);
    read(byReason, Reason.CLOSED, closed);
    read(byReason, Reason.UNREACHABLE, unreachable);
    return new Overflow(byReason, DestinationText.read(otherwise));
  }

  private static String text(Overflow overflow, Reason reason) {
    return DestinationText.of(Optional.ofNullable(overflow.byReason().get(reason)));
  }

  private static void read(Map<Reason, Destination> into, Reason reason, String text) {
    DestinationText.read(text).ifPresent(destination -> into.put(reason, destination));
  }
}
