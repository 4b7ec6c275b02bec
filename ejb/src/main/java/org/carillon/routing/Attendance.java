package org.carillon.routing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.carillon.domain.availability.Wish;
import org.carillon.domain.group.CallGroup;
import org.carillon.domain.group.Member;
import org.carillon.domain.group.MemberId;

/**
 * Who is in the groups, and who pauses: changed by the members' phones and by the pages. In memory,
 * nothing waits; called on SIP threads, many at a time.
 */
@ApplicationScoped
public class Attendance {

  private final GroupDirectory groups;
  private final MemberStates states;
  private final MemberContacts contacts;
  private final Consumer<MemberChanged> changed;

  /** For the proxy only. */
  protected Attendance() {
    this.groups = null;
    this.states = null;
    this.contacts = null;
    this.changed = null;
  }

  /** Tells every change, on other threads. */
  @Inject
  public Attendance(
      GroupDirectory groups,
      MemberStates states,
      MemberContacts contacts,
      Event<MemberChanged> event) {
    this(groups, states, contacts, (Consumer<MemberChanged>) event::fireAsync);
  }

  /** Tells every change there. */
  public Attendance(
      GroupDirectory groups,
      MemberStates states,
      MemberContacts contacts,
      Consumer<MemberChanged> changed) {
    this.groups = groups;
    this.states = states;
    this.contacts = contacts;
    this.changed = changed;
  }

  /** The member who calls with this URI, by the name of his extension or from a phone of his. */
  public Optional<Member> calling(String uri, Instant now) {
    Callers caller = contacts.calling(uri);
    return groups.members().stream()
        .filter(member -> caller.isNamed(member.id()) || caller.owns(contacts.of(member, now)))
        .findFirst();
  }

  /** Whether a phone of the member is at this host, an IP address. */
  public boolean hasPhoneAt(Member member, String host, Instant now) {
    return contacts.of(member, now).stream()
        .anyMatch(contact -> SipAddress.of(contact).host().equals(host));
  }

  /** Whether a group has a member of this name. */
  public boolean has(MemberId member) {
    return groups.member(member).isPresent();
  }

  /** The numbers of the groups that have this member. */
  public Set<String> groupsOf(MemberId member) {
    return groups.groups().stream()
        .filter(group -> group.member(member).isPresent())
        .map(CallGroup::number)
        .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * Gives the member what is wished for him. It counts from the next offer on; a phone that rings
   * goes on ringing.
   *
   * @throws UnknownMember when no group has such a member
   */
  public void grant(MemberId member, Wish wish, Instant now) {
    if (groups.member(member).isEmpty()) {
      throw new UnknownMember(member);
    }
    states.change(member, state -> wish.grantedTo(state, now));
    changed.accept(new MemberChanged(member));
  }
}
