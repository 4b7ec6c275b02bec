package org.carillon.persistence;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.QueryHint;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import org.carillon.domain.group.MemberId;
import org.carillon.domain.hours.BusinessHours;

/** A row of member_schedule: the hours of one member, with their days. */
@Entity(name = "Schedule")
@Table(name = "member_schedule")
@NamedQuery(
    name = ScheduleEntity.ALL,
    query = "select s from Schedule s order by s.member",
    hints = {
      // two selects for any number of members
      @QueryHint(name = "eclipselink.batch", value = "s.days"),
      @QueryHint(name = "eclipselink.batch.type", value = "IN")
    })
class ScheduleEntity {

  static final String ALL = "Schedule.all";

  @Id
  @Column(name = "member")
  private String member;

  @Column(name = "time_zone", nullable = false)
  private String timeZone;

  @OneToMany(mappedBy = "schedule", cascade = CascadeType.ALL, orphanRemoval = true)
  @OrderBy("position")
  private List<MemberDayEntity> days = new ArrayList<>();

  /** For the provider. */
  protected ScheduleEntity() {}

  ScheduleEntity(MemberId id) {
    member = id.value();
  }

  String member() {
    return member;
  }

  void update(BusinessHours hours) {
    timeZone = hours.zone().getId();
    days.clear();
    for (DayColumns day : HoursRows.of(hours)) {
      days.add(new MemberDayEntity(this, days.size(), day));
    }
  }

  /** The hours of the domain; throws when the rows are no valid ones. */
  BusinessHours toHours() {
    return HoursRows.toHours(timeZone, days.stream().map(MemberDayEntity::day).toList());
  }
}
