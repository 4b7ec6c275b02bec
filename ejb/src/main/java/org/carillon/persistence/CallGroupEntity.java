package org.carillon.persistence;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
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
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.carillon.domain.group.CallGroup;

/** A row of call_group, with its members in order. */
@Entity(name = "CallGroup")
@Table(name = "call_group")
@NamedQuery(
    name = CallGroupEntity.ALL,
    query = "select g from CallGroup g order by g.number",
    hints = {
      // four selects for any number of groups, not three for each
      @QueryHint(name = "eclipselink.batch", value = "g.places"),
      @QueryHint(name = "eclipselink.batch", value = "g.places.member"),
      @QueryHint(name = "eclipselink.batch", value = "g.places.member.contacts"),
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

  @Embedded private OptionColumns options = new OptionColumns();

  @Embedded private OverflowColumns overflow = new OverflowColumns();

  @OneToMany(mappedBy = "group", cascade = CascadeType.ALL, orphanRemoval = true)
  @OrderBy("position")
  private List<PlaceEntity> places = new ArrayList<>();

  @Version
  @Column(name = "version")
  private long version;

  long version() {
    return version;
  }

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
    options.update(group.options());
    overflow.update(group.overflow());
    places.removeIf(place -> !inOrder.contains(place.member()));
    for (int i = 0; i < inOrder.size(); i++) {
      place(inOrder.get(i)).update(i, group.members().get(i).place());
    }
    places.sort(Comparator.comparingInt(PlaceEntity::position));
  }

  private PlaceEntity place(MemberEntity member) {
    return places.stream()
        .filter(place -> place.member().equals(member))
        .findFirst()
        .orElseGet(() -> added(member));
  }

  private PlaceEntity added(MemberEntity member) {
    PlaceEntity place = new PlaceEntity(this, member);
    places.add(place);
    return place;
  }

  /** The group of the domain; throws when the row is no valid one. */
  CallGroup toGroup() {
    return new CallGroup(
        number,
        name,
        strategy,
        Duration.ofSeconds(ringTimeSeconds),
        Duration.ofSeconds(maxTimeSeconds),
        places.stream().map(PlaceEntity::toMember).toList(),
        enabled,
        options.toOptions(),
        overflow.toOverflow());
  }
}
