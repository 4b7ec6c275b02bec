package org.carillon.routing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.carillon.domain.caller.CallerRule;
import org.carillon.domain.caller.Treatment;
import org.carillon.domain.group.CallGroup;
import org.carillon.domain.group.Destination;
import org.carillon.domain.group.Member;
import org.carillon.domain.group.MemberId;
import org.carillon.domain.group.Overflow;
import org.carillon.domain.line.Line;
import org.carillon.domain.registration.SipPlace;
import org.carillon.line.LineDirectory;

/**
 * Whom an address leads to: what phones that send calls on name as their target (features 5.2.5).
 * In memory, nothing waits; called on SIP threads.
 */
@ApplicationScoped
public class AddressBook {

  private final Supplier<Collection<CallGroup>> groups;
  private final Supplier<Collection<Line>> lines;
  private final MemberContacts contacts;

  /** For the proxy only. */
  protected AddressBook() {
    this(List::of, List::of, null);
  }

  /** Knows what is configured, and who has registered. */
  @Inject
  public AddressBook(GroupDirectory groups, LineDirectory lines, MemberContacts contacts) {
    this(groups::groups, lines::lines, contacts);
  }

  /** Knows these groups and lines, and who has registered. */
  public AddressBook(
      Supplier<Collection<CallGroup>> groups,
      Supplier<Collection<Line>> lines,
      MemberContacts contacts) {
    this.groups = groups;
    this.lines = lines;
    this.contacts = contacts;
  }

  /**
   * The phones of somebody: where they have registered, else where a group says.
   *
   * @param name of an extension or a member, as in {@code sip:NAME@our.host}
   * @return empty when there is nobody of that name, or nobody can be reached
   */
  public List<String> phones(String name, Instant now) {
    if (name.isBlank()) {
      return List.of();
    }
    MemberId id = new MemberId(name);
    Member member =
        members()
            .filter(one -> one.id().equals(id))
            .findFirst()
            .orElseGet(() -> new Member(id, name, List.of(), true));
    return contacts.of(member, now);
  }

  /** Whose phone is at this SIP URI, because a group says so. */
  public Optional<MemberId> memberAt(String uri) {
    Optional<SipPlace> place = SipPlace.of(uri);
    return members()
        .filter(one -> one.contacts().stream().anyMatch(contact -> isAt(contact, place)))
        .map(Member::id)
        .findFirst();
  }

  /** Whether this SIP URI is a mailbox to which a group or a line sends calls. */
  public boolean isMailbox(String uri) {
    Optional<SipPlace> place = SipPlace.of(uri);
    return destinations()
        .filter(Destination.Voicemail.class::isInstance)
        .anyMatch(one -> isAt(((Destination.Voicemail) one).uri(), place));
  }

  private static boolean isAt(String uri, Optional<SipPlace> place) {
    return place.isPresent() && SipPlace.of(uri).equals(place);
  }

  private Stream<Member> members() {
    return groups.get().stream().flatMap(group -> group.members().stream());
  }

  private Stream<Destination> destinations() {
    return Stream.concat(
        groups.get().stream().map(CallGroup::overflow).flatMap(AddressBook::of),
        lines.get().stream().flatMap(AddressBook::of));
  }

  private static Stream<Destination> of(Overflow overflow) {
    return Stream.concat(overflow.byReason().values().stream(), overflow.otherwise().stream());
  }

  private static Stream<Destination> of(Line line) {
    Stream<Destination> byRule =
        line.callerRules().stream()
            .map(CallerRule::treatment)
            .filter(Treatment.Route.class::isInstance)
            .map(treatment -> ((Treatment.Route) treatment).to());
    return Stream.concat(
        byRule, Stream.concat(line.closed().stream(), line.finalDestination().stream()));
  }
}
