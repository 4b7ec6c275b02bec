package org.carillon.persistence;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.QueryHint;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import org.carillon.domain.group.DestinationText;
import org.carillon.domain.line.Line;

/** A row of call_line, with its steps, hours and rules. */
@Entity(name = "CallLine")
@Table(name = "call_line")
@NamedQuery(
    name = LineEntity.ALL,
    query = "select l from CallLine l order by l.number",
    hints = {
      // one select for each kind of row, however many lines there are
      @QueryHint(name = "eclipselink.batch", value = "l.steps"),
      @QueryHint(name = "eclipselink.batch", value = "l.days"),
      @QueryHint(name = "eclipselink.batch", value = "l.rules"),
      @QueryHint(name = "eclipselink.batch.type", value = "IN")
    })
@NamedQuery(
    name = LineEntity.BY_NUMBER,
    query = "select l from CallLine l where l.number = :number")
class LineEntity {

  static final String ALL = "CallLine.all";
  static final String BY_NUMBER = "CallLine.byNumber";

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "line_seq")
  @SequenceGenerator(name = "line_seq", sequenceName = "line_seq", allocationSize = 10)
  private Long id;

  @Column(name = "number", nullable = false)
  private String number;

  @Column(name = "name", nullable = false)
  private String name;

  @Column(name = "kind", nullable = false)
  private String kind;

  @Column(name = "enabled")
  private boolean enabled;

  @Column(name = "time_zone", nullable = false)
  private String timeZone;

  @Column(name = "closed_to", nullable = false)
  private String closedTo;

  @Column(name = "final_to", nullable = false)
  private String finalTo;

  @OneToMany(mappedBy = "line", cascade = CascadeType.ALL, orphanRemoval = true)
  @OrderBy("position")
  private List<LineStepEntity> steps = new ArrayList<>();

  @OneToMany(mappedBy = "line", cascade = CascadeType.ALL, orphanRemoval = true)
  @OrderBy("position")
  private List<LineDayEntity> days = new ArrayList<>();

  @OneToMany(mappedBy = "line", cascade = CascadeType.ALL, orphanRemoval = true)
  @OrderBy("position")
  private List<LineRuleEntity> rules = new ArrayList<>();

  @Version
  @Column(name = "version")
  private long version;

  long version() {
    return version;
  }

  String number() {
    return number;
  }

  void update(Line line) {
    number = line.number();
    name = line.name();
    kind = line.kind().name();
    enabled = line.enabled();
    timeZone = line.hours().zone().getId();
    closedTo = DestinationText.of(line.closed());
    finalTo = DestinationText.of(line.finalDestination());
    replace(steps, line.steps().stream().map(LineStepEntity::of).toList());
    replace(days, HoursRows.of(line.hours()).stream().map(LineDayEntity::of).toList());
    replace(rules, line.callerRules().stream().map(LineRuleEntity::of).toList());
  }

  private <T extends LineRow> void replace(List<T> rows, List<T> next) {
    rows.clear();
    rows.addAll(next);
    for (int i = 0; i < rows.size(); i++) {
      rows.get(i).belongTo(this, i);
    }
  }

  /** The line of the domain; throws when the row is no valid one. */
  Line toLine() {
    return new Line(
        number,
        name,
        Line.Kind.valueOf(kind),
        enabled,
        HoursRows.toHours(timeZone, days.stream().map(LineDayEntity::day).toList()),
        rules.stream().map(LineRuleEntity::toRule).toList(),
        steps.stream().map(LineStepEntity::toStep).toList(),
        DestinationText.read(closedTo),
        DestinationText.read(finalTo));
  }
}
