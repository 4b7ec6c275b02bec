package org.carillon.routing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.carillon.domain.group.Member;
import org.carillon.domain.group.MemberId;

/**
 * Knows our own people when they call: by the name of an extension or a member, and at the address
 * of a phone of theirs, because anybody can write a name into From. In memory, nothing waits, and a
 * caller whom nobody knows costs two look-ups; called on SIP threads.
 */
@ApplicationScoped
public class Insiders {

  private final Function<String, List<Member>> members;
  private final MemberContacts contacts;

  /** For the proxy only. */
  protected Insiders() {
    this.members = name -> List.of();
    this.contacts = null;
  }

  /** Knows the members of all groups, and who has registered. */
  @Inject
  public Insiders(GroupDirectory groups, MemberContacts contacts) {
    this(groups::goingBy, contacts);
  }

  /**
   * Knows these members, and who has registered.
   *
   * @param members who goes by a name: his own, or that of a phone of his
   */
  public Insiders(Function<String, List<Member>> members, MemberContacts contacts) {
    this.members = members;
    this.contacts = contacts;
  }

  /**
   * Whether somebody of ours calls.
   *
   * @param caller who calls: a SIP or tel URI, or {@code anonymous}
   * @param host the IP address that the call came from
   */
  public boolean include(String caller, String host, Instant now) {
    String name = SipAddress.of(caller).user();
    return !name.isBlank()
        && Stream.concat(members.apply(name).stream(), Stream.of(extension(name)))
            .anyMatch(one -> isAt(host, one, now));
  }

  /** Whoever registers under that name, also when no group has him. */
  private static Member extension(String name) {
    return new Member(new MemberId(name), name, List.of(), true);
  }

  private boolean isAt(String host, Member member, Instant now) {
    return contacts.of(member, now).stream()
        .anyMatch(contact -> SipAddress.of(contact).host().equals(host));
  }
}
