package org.carillon.admin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.carillon.domain.availability.MemberState;
import org.carillon.domain.availability.Wish;
import org.carillon.domain.group.CallGroup;
import org.carillon.domain.group.Member;
import org.carillon.domain.group.MemberId;
import org.carillon.routing.Attendance;
import org.carillon.routing.GroupDirectory;
import org.carillon.routing.MemberContacts;
import org.carillon.routing.MemberStates;
import org.carillon.routing.ScheduleDirectory;
import org.carillon.routing.UnknownMember;

/** Shows what the members are doing, and lets others sign them in and out, or pause them. */
@ApplicationScoped
public class MemberAdmin {

  @Inject private GroupDirectory groups;
  @Inject private MemberStates states;
  @Inject private MemberContacts contacts;
  @Inject private ScheduleDirectory schedules;
  @Inject private Attendance attendance;

  /** For the container. */
  public MemberAdmin() {}

  MemberAdmin(
      GroupDirectory groups,
      MemberStates states,
      MemberContacts contacts,
      ScheduleDirectory schedules,
      Attendance attendance) {
    this.groups = groups;
    this.states = states;
    this.contacts = contacts;
    this.schedules = schedules;
    this.attendance = attendance;
  }

  /** Every member of a group, in the order of their names. */
  public List<MemberStatus> members(Instant now) {
    return groups.members().stream()
        .map(member -> status(member, now))
        .sorted(Comparator.comparing(MemberStatus::name).thenComparing(MemberStatus::id))
        .toList();
  }

  /**
   * Does for a member what he could do from his phone.
   *
   * @return false when no group has such a member any more
   */
  public boolean grant(String member, Wish wish, Instant now) {
    try {
      attendance.grant(new MemberId(member), wish, now);
      return true;
    } catch (UnknownMember gone) {
      return false;
    }
  }

  private MemberStatus status(Member member, Instant now) {
    MemberState state = states.of(member.id());
    boolean reachable = !contacts.of(member, now).isEmpty();
    boolean atWork = !schedules.isOff(member.id(), now);
    MemberStatus.State doing =
        member.enabled()
            ? MemberStatus.state(state, atWork, reachable, now)
            : MemberStatus.State.DISABLED;
    return new MemberStatus(
        member.id().value(),
        member.displayName(),
        groupsOf(member),
        doing,
        end(member, doing, state, now),
        state.presence().pause(),
        state.presence().loggedIn(),
        state.presence().doNotDisturb());
  }

  private Optional<Instant> end(
      Member member, MemberStatus.State doing, MemberState state, Instant now) {
    return doing == MemberStatus.State.OFF_SCHEDULE
        ? schedules.nextChange(member.id(), now)
        : MemberStatus.end(doing, state.lately());
  }

  private List<String> groupsOf(Member member) {
    return groups.groups().stream()
        .filter(group -> group.member(member.id()).isPresent())
        .map(CallGroup::number)
        .toList();
  }
}
