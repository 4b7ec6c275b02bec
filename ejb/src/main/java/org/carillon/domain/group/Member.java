package org.carillon.domain.group;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * Somebody whose phones ring when the group is called.
 *
 * @param id who it is
 * @param displayName the name that people read
 * @param contacts SIP URIs of the member's phones, which ring together as one unit (features
 *     5.2.6); empty when no phone can be reached at the moment
 * @param enabled false keeps the member in the list but never rings it
 */
public record Member(MemberId id, String displayName, List<String> contacts, boolean enabled)
    implements Serializable {

  /** Copies the list, so that the record stays immutable. */
  public Member {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(displayName, "displayName");
    contacts = List.copyOf(contacts);
  }

  /** An enabled member with one phone, named after its id. */
  public static Member at(String id, String contact) {
    return new Member(new MemberId(id), id, List.of(contact), true);
  }
}
