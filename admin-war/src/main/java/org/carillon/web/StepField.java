package org.carillon.web;

import java.io.Serializable;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.carillon.domain.line.Line;
import org.carillon.domain.line.LineStep;

/** The inputs that make a step of a line: a group, and how long it rings. */
public class StepField implements Serializable {

  private static final long serialVersionUID = 1L;

  private String group = "";
  private Long seconds;

  /** As many fields as a line may have steps, the first of them filled. */
  static List<StepField> of(List<LineStep> steps) {
    List<StepField> fields = new ArrayList<>();
    for (int i = 0; i < Line.MOST_STEPS; i++) {
      StepField field = new StepField();
      if (i < steps.size()) {
        field.group = steps.get(i).group();
        field.seconds = steps.get(i).ringTime().map(Duration::toSeconds).orElse(null);
      }
      fields.add(field);
    }
    return fields;
  }

  /** The step; none when no group is chosen. */
  Stream<LineStep> step() {
    return group.isEmpty()
        ? Stream.empty()
        : Stream.of(new LineStep(group, Optional.ofNullable(seconds).map(Duration::ofSeconds)));
  }

  /** Number of the group; empty when there is no such step. */
  public String getGroup() {
    return group;
  }

  /** See {@link #getGroup}. */
  public void setGroup(String group) {
    this.group = group == null ? "" : group;
  }

  /** How long a stage rings in this step; nothing for the group's own ring time. */
  public Long getSeconds() {
    return seconds;
  }

  /** See {@link #getSeconds}. */
  public void setSeconds(Long seconds) {
    this.seconds = seconds;
  }
}
