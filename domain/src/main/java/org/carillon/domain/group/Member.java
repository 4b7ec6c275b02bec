package org.carillon.domain.group;

import java.util.List;
import java.util.Objects;

/**
 * Somebody whose phones ring when the group is called.
 *
 * @param id who it is
 * @param displayName the name that people read
 * @param contacts SIP URIs and telephone numbers of the member's phones, which ring together as one
 *     unit (features 5.2.6, F23); empty when no phone can be reached at the moment
 * @param enabled false keeps the member in the list but never rings it
 * @param place what the member is in the group
 */
public record Member(
    MemberId id, String displayName, List<String> contacts, boolean enabled, Place place) {

  /** Copies the list, so that the record stays immutable. */
  public Member {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(displayName, "displayName");
    Objects.requireNonNull(place, "place");
    contacts = List.copyOf(contacts);
  }

  /** A member like all others. */
  public Member(MemberId id, String displayName, List<String> contacts, boolean enabled) {
    this(id, displayName, contacts, enabled, Place.USUAL);
  }

  /** The same member at another place. */
  public Member at(Place other) {
    return new Member(id, displayName, contacts, enabled, other);
  }

  /** An enabled member with one phone, named after its id. */
  public static Member at(String id, String contact) {
    return new Member(new MemberId(id), id, List.of(contact), true);
  }
}
