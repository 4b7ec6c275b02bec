package org.carillon.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Duration;
import java.util.Optional;
import org.carillon.domain.group.Member;
import org.carillon.domain.group.Place;

/** A row of group_place: a member in one group. */
@Entity(name = "Place")
@Table(name = "group_place")
@NamedQuery(
    name = PlaceEntity.GROUPS_OF,
    query = "select p.group from Place p where p.member.name = :member")
class PlaceEntity {

  static final String GROUPS_OF = "Place.groupsOf";

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "place_seq")
  @SequenceGenerator(name = "place_seq", sequenceName = "place_seq", allocationSize = 50)
  private Long id;

  @ManyToOne(optional = false)
  @JoinColumn(name = "group_id")
  private CallGroupEntity group;

  @ManyToOne(optional = false)
  @JoinColumn(name = "member_id")
  private MemberEntity member;

  @Column(name = "position")
  private int position;

  @Column(name = "tier")
  private int tier;

  @Column(name = "weight")
  private int weight;

  @Column(name = "skills", nullable = false)
  private String skills;

  @Column(name = "delay_seconds")
  private int delaySeconds;

  @Column(name = "ring_time_seconds")
  private Integer ringTimeSeconds;

  /** For the provider. */
  protected PlaceEntity() {}

  PlaceEntity(CallGroupEntity group, MemberEntity member) {
    this.group = group;
    this.member = member;
  }

  MemberEntity member() {
    return member;
  }

  int position() {
    return position;
  }

  void update(int at, Place place) {
    position = at;
    tier = place.tier();
    weight = place.weight();
    skills = SkillText.of(place.skills());
    delaySeconds = Math.toIntExact(place.delay().toSeconds());
    ringTimeSeconds = place.ringTime().map(time -> Math.toIntExact(time.toSeconds())).orElse(null);
  }

  Member toMember() {
    Optional<Duration> ringTime = Optional.ofNullable(ringTimeSeconds).map(Duration::ofSeconds);
    return member
        .toMember()
        .at(
            new Place(
                tier, weight, SkillText.read(skills), Duration.ofSeconds(delaySeconds), ringTime));
  }
}
