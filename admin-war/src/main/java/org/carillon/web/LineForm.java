package org.carillon.web;

import java.io.Serializable;
import java.util.List;
import org.carillon.domain.caller.NumberPlan;
import org.carillon.domain.hours.BusinessHours;
import org.carillon.domain.line.Line;

/** The inputs that make a line. */
public class LineForm implements Serializable {

  private static final long serialVersionUID = 1L;

  private String number = "";
  private String name = "";
  private Line.Kind kind = Line.Kind.GROUP_ROUTED;
  private boolean enabled = true;
  private List<StepField> steps = StepField.of(List.of());
  private List<RuleField> rules = RuleField.of(List.of());
  private DestinationField closed = new DestinationField(DestinationField.Kind.NONE);
  private DestinationField last = new DestinationField(DestinationField.Kind.VOICEMAIL);
  private HoursForm hours;

  static LineForm empty(BusinessHours usual) {
    LineForm form = new LineForm();
    form.hours = HoursForm.of(usual);
    return form;
  }

  static LineForm of(Line line) {
    LineForm form = empty(line.hours());
    form.number = line.number();
    form.name = line.name();
    form.kind = line.kind();
    form.enabled = line.enabled();
    form.steps = StepField.of(line.steps());
    form.rules = RuleField.of(line.callerRules());
    form.closed = DestinationField.of(line.closed());
    form.last = DestinationField.of(line.finalDestination());
    return form;
  }

  /** The line; an {@link IllegalArgumentException} names what is wrong, and the remedy. */
  Line line(NumberPlan plan) {
    return new Line(
        number.strip(),
        name.strip(),
        kind,
        enabled,
        hours.hours(),
        rules.stream().flatMap(rule -> rule.rule(plan)).toList(),
        steps.stream().flatMap(StepField::step).toList(),
        closed.destination(),
        last.destination());
  }

  /** The number that callers dial. */
  public String getNumber() {
    return number;
  }

  /** See {@link #getNumber}. */
  public void setNumber(String number) {
    this.number = number == null ? "" : number;
  }

  /** What people call the line. */
  public String getName() {
    return name;
  }

  /** See {@link #getName}. */
  public void setName(String name) {
    this.name = name == null ? "" : name;
  }

  /** What the line is for. */
  public Line.Kind getKind() {
    return kind;
  }

  /** See {@link #getKind}. */
  public void setKind(Line.Kind kind) {
    this.kind = kind;
  }

  /** Whether the steps are taken. */
  public boolean isEnabled() {
    return enabled;
  }

  /** See {@link #isEnabled}. */
  public void setEnabled(boolean enabled) {
    this.enabled = enabled;
  }

  /** The groups that ring one after the other. */
  public List<StepField> getSteps() {
    return steps;
  }

  /** What happens to the calls of some callers. */
  public List<RuleField> getRules() {
    return rules;
  }

  /** Where calls go outside the hours. */
  public DestinationField getClosed() {
    return closed;
  }

  /** Where calls go that nobody took. */
  public DestinationField getLast() {
    return last;
  }

  /** When the line is open. */
  public HoursForm getHours() {
    return hours;
  }
}
