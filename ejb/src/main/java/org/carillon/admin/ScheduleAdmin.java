package org.carillon.admin;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.Consumer;
import org.carillon.domain.fault.Phrase;
import org.carillon.domain.group.Member;
import org.carillon.domain.group.MemberId;
import org.carillon.domain.hours.BusinessHours;
import org.carillon.routing.Groups;
import org.carillon.routing.Schedules;
import org.carillon.routing.SchedulesChanged;

/** Reads and saves the hours of members. */
@Stateless
public class ScheduleAdmin {

  @Inject private Groups groups;
  @Inject private Schedules schedules;
  private Consumer<SchedulesChanged> changed;

  /** For the container. */
  public ScheduleAdmin() {}

  ScheduleAdmin(Groups groups, Schedules schedules, Consumer<SchedulesChanged> changed) {
    this.groups = groups;
    this.schedules = schedules;
    this.changed = changed;
  }

  @Inject
  void announceBy(Event<SchedulesChanged> event) {
    changed = event::fire;
  }

  /** The member of that name, if a valid group has one. */
  public Optional<Member> member(String name) {
    return groups.all().readable().stream()
        .flatMap(group -> group.members().stream())
        .filter(member -> member.id().value().equals(name))
        .findFirst();
  }

  /** The hours of the member; empty when he has none of his own, and is always at work. */
  public Optional<BusinessHours> hours(String member) {
    return Optional.ofNullable(schedules.all().get(new MemberId(member)));
  }

  /**
   * Gives the member these hours, in all his groups. They count from the next offer after the
   * commit on; a phone that rings goes on ringing.
   *
   * @throws InvalidMember when no group has such a member, or an opening is too long a text;
   *     nothing is stored
   */
  public void save(String member, BusinessHours hours) {
    MemberId id = existing(member);
    HoursLimits.faultOf(hours).ifPresent(ScheduleAdmin::refuse);
    schedules.save(id, hours);
    changed.accept(new SchedulesChanged(id));
  }

  /**
   * Takes the member's hours away: he is always at work.
   *
   * @throws InvalidMember when no group has such a member
   */
  public void remove(String member) {
    MemberId id = existing(member);
    schedules.remove(id);
    changed.accept(new SchedulesChanged(id));
  }

  private MemberId existing(String member) {
    return member(member)
        .map(Member::id)
        .orElseThrow(() -> new InvalidMember(Phrase.of(AdminFault.NO_SUCH_MEMBER, member)));
  }

  private static void refuse(Phrase fault) {
    throw new InvalidMember(fault);
  }
}
