package org.carillon.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.carillon.domain.caller.CallerMatchText;
import org.carillon.domain.caller.CallerRule;
import org.carillon.domain.caller.TreatmentText;

/** A row of line_rule. */
@Entity(name = "CallLineRule")
@Table(name = "line_rule")
class LineRuleEntity extends LineRow {

  @Column(name = "callers", nullable = false)
  private String callers;

  @Column(name = "treatment", nullable = false)
  private String treatment;

  static LineRuleEntity of(CallerRule rule) {
    LineRuleEntity row = new LineRuleEntity();
    row.callers = CallerMatchText.of(rule.match());
    row.treatment = TreatmentText.of(rule.treatment());
    return row;
  }

  CallerRule toRule() {
    return new CallerRule(CallerMatchText.read(callers), TreatmentText.read(treatment));
  }
}
