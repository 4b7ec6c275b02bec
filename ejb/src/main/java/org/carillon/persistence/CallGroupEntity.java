package org.carillon.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.QueryHint;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.carillon.domain.group.CallGroup;

/** A row of call_group, with its members in order. */
@Entity(name = "CallGroup")
@Table(name = "call_group")
@NamedQuery(
    name = CallGroupEntity.ALL,
    query = "select g from CallGroup g order by g.number",
    hints = {
      // three selects for any number of groups, not three for each
      @QueryHint(name = "eclipselink.batch", value = "g.members"),
      @QueryHint(name = "eclipselink.batch", value = "g.members.contacts"),
      // the default, a join, would double the contacts of a member of two groups
      @QueryHint(name = "eclipselink.batch.type", value = "IN")
    })
@NamedQuery(
    name = CallGroupEntity.BY_NUMBER,
    query = "select g from CallGroup g where g.number = :number")
class CallGroupEntity {

  static final String ALL = "CallGroup.all";
  static final String BY_NUMBER = "CallGroup.byNumber";

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "group_seq")
  @SequenceGenerator(name = "group_seq", sequenceName = "group_seq", allocationSize = 10)
  private Long id;

  @Column(name = "number", nullable = false)
  private String number;

  @Column(name = "name", nullable = false)
  private String name;

  @Column(name = "strategy", nullable = false)
  private String strategy;

  @Column(name = "ring_time_seconds")
  private int ringTimeSeconds;

  @Column(name = "max_time_seconds")
  private int maxTimeSeconds;

  @Column(name = "enabled")
  private boolean enabled;

  @ManyToMany
  @JoinTable(
      name = "group_member",
      joinColumns = @JoinColumn(name = "group_id"),
      inverseJoinColumns = @JoinColumn(name = "member_id"))
  @OrderColumn(name = "position")
  private List<MemberEntity> members = new ArrayList<>();

  String number() {
    return number;
  }

  void update(CallGroup group, List<MemberEntity> inOrder) {
    number = group.number();
    name = group.name();
    strategy = group.strategy();
    ringTimeSeconds = Math.toIntExact(group.ringTime().toSeconds());
    maxTimeSeconds = Math.toIntExact(group.maxTime().toSeconds());
    enabled = group.enabled();
    members.clear();
    members.addAll(inOrder);
  }

  /** The group of the domain; throws when the row is no valid one. */
  CallGroup toGroup() {
    return new CallGroup(
        number,
        name,
        strategy,
        Duration.ofSeconds(ringTimeSeconds),
        Duration.ofSeconds(maxTimeSeconds),
        members.stream().map(MemberEntity::toMember).toList(),
        enabled);
  }
}
