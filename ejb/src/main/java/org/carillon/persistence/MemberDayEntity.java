package org.carillon.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** A row of member_day: what a kind of day, or a single one, does to the hours of a member. */
@Entity(name = "MemberDay")
@Table(name = "member_day")
class MemberDayEntity {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "member_day_seq")
  @SequenceGenerator(name = "member_day_seq", sequenceName = "member_day_seq", allocationSize = 50)
  private Long id;

  @ManyToOne(optional = false)
  @JoinColumn(name = "member")
  private ScheduleEntity schedule;

  @Column(name = "position")
  private int position;

  @Embedded private DayColumns day = new DayColumns();

  /** For the provider. */
  protected MemberDayEntity() {}

  MemberDayEntity(ScheduleEntity schedule, int position, DayColumns day) {
    this.schedule = schedule;
    this.position = position;
    this.day = day;
  }

  DayColumns day() {
    return day;
  }
}
