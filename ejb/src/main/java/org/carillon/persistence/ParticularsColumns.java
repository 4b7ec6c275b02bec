package org.carillon.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Optional;
import org.carillon.domain.call.Particulars;
import org.carillon.domain.record.Circumstance;
import org.carillon.domain.record.Flag;
import org.carillon.domain.record.Flags;

/** The columns of call_record that reports ask for. */
@Embeddable
class ParticularsColumns {

  @Column(name = "line_number")
  private String line;

  @Column(name = "entered_at_ms")
  private Long enteredAtMs;

  @Column(name = "circumstances", nullable = false)
  private String circumstances;

  @Column(name = "flags", nullable = false)
  private String flags;

  /** For the provider. */
  protected ParticularsColumns() {}

  ParticularsColumns(Particulars particulars) {
    line = particulars.line().map(number -> ColumnText.fitting(number, 64)).orElse(null);
    enteredAtMs = particulars.enteredAt().map(Instant::toEpochMilli).orElse(null);
    circumstances = ConstantsText.of(particulars.circumstances());
    flags = ConstantsText.of(particulars.flags().all());
  }

  Particulars toParticulars() {
    return new Particulars(
        Optional.ofNullable(line),
        Optional.ofNullable(enteredAtMs).map(Instant::ofEpochMilli),
        ConstantsText.read(circumstances, Circumstance.class),
        new Flags(ConstantsText.read(flags, Flag.class)));
  }
}
