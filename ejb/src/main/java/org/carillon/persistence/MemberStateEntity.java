package org.carillon.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.carillon.domain.availability.Idleness;
import org.carillon.domain.availability.MemberState;
import org.carillon.domain.availability.Presence;
import org.carillon.domain.availability.Tally;
import org.carillon.domain.group.MemberId;

/** A row of member_state: what outlives a restart of one member's state. */
@Entity(name = "MemberState")
@Table(name = "member_state")
@NamedQuery(name = MemberStateEntity.ALL, query = "select s from MemberState s")
@NamedQuery(
    name = MemberStateEntity.DELETE,
    query = "delete from MemberState s where s.member in :members")
class MemberStateEntity {

  static final String ALL = "MemberState.all";
  static final String DELETE = "MemberState.delete";

  @Id
  @Column(name = "member")
  private String member;

  @Column(name = "logged_in")
  private boolean loggedIn;

  @Column(name = "pause_reason")
  private String pauseReason;

  @Column(name = "do_not_disturb")
  private boolean doNotDisturb;

  @Column(name = "idle_since_ms")
  private long idleSinceMs;

  @Column(name = "logged_in_at_ms")
  private long loggedInAtMs;

  @Column(name = "idle_by_group", nullable = false)
  private String idleByGroup;

  @Column(name = "tally_day")
  private long tallyDay;

  @Column(name = "answered")
  private int answered;

  @Column(name = "talked_ms")
  private long talkedMs;

  @Column(name = "missed")
  private int missed;

  /** For the provider. */
  protected MemberStateEntity() {}

  MemberStateEntity(MemberId id, MemberState state) {
    member = id.value();
    loggedIn = state.presence().loggedIn();
    pauseReason = state.presence().pause().orElse(null);
    doNotDisturb = state.presence().doNotDisturb();
    Idleness idleness = state.lately().idleness();
    idleSinceMs = idleness.since().toEpochMilli();
    loggedInAtMs = idleness.loggedIn().toEpochMilli();
    idleByGroup = IdleText.of(idleness.byGroup());
    tallyDay = state.tally().day().toEpochDay();
    answered = state.tally().answered();
    talkedMs = state.tally().talked().toMillis();
    missed = state.tally().missed();
  }

  String member() {
    return member;
  }

  /** The state of the domain; throws when the row is no valid one. */
  MemberState toState() {
    return MemberState.remembered(
        new Presence(loggedIn, Optional.ofNullable(pauseReason), doNotDisturb),
        new Idleness(
            Instant.ofEpochMilli(idleSinceMs),
            Instant.ofEpochMilli(loggedInAtMs),
            IdleText.read(idleByGroup)),
        new Tally(LocalDate.ofEpochDay(tallyDay), answered, Duration.ofMillis(talkedMs), missed));
  }
}
