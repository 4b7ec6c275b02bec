package org.carillon.routing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.carillon.domain.group.Member;

/** Where the phones of a member are at this moment. */
@ApplicationScoped
public class MemberContacts {

  /** For the container. */
  public MemberContacts() {}

  /** The addresses of the member's phones; none when he cannot be reached. */
  public List<String> of(Member member, Instant now) {
    return member.contacts();
  }
}
