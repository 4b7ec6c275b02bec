package org.carillon.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Duration;
import java.util.Optional;
import org.carillon.domain.line.LineStep;

/** A row of line_step. */
@Entity(name = "CallLineStep")
@Table(name = "line_step")
class LineStepEntity extends LineRow {

  @Column(name = "group_number", nullable = false)
  private String group;

  @Column(name = "ring_time_seconds")
  private Integer ringTimeSeconds;

  static LineStepEntity of(LineStep step) {
    LineStepEntity row = new LineStepEntity();
    row.group = step.group();
    row.ringTimeSeconds =
        step.ringTime().map(time -> Math.toIntExact(time.toSeconds())).orElse(null);
    return row;
  }

  LineStep toStep() {
    return new LineStep(group, Optional.ofNullable(ringTimeSeconds).map(Duration::ofSeconds));
  }
}
