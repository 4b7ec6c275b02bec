package org.carillon.domain.registration;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What a REGISTER asks for, whoever sent it.
 *
 * @param origin names the request
 * @param all whether it is about every contact ({@code Contact: *})
 * @param contacts the contacts to bind or unbind; empty in a question
 * @param expires the lifetime for contacts that state none, in seconds
 */
public record Registration(
    Binding.Origin origin, boolean all, List<Wish> contacts, OptionalLong expires) {

  /** Copies the list, so that the record stays immutable. */
  public Registration {
    contacts = List.copyOf(contacts);
  }

  /** Whether it only asks what is registered (RFC 3261 10.2.3). */
  public boolean isQuestion() {
    return !all && contacts.isEmpty();
  }

  /**
   * One contact of the request.
   *
   * @param contact the URI
   * @param received host and port to call instead, when the URI's cannot be reached
   * @param q how much this phone is preferred, in thousandths
   * @param expires the wanted lifetime in seconds, 0 to end it
   */
  public record Wish(String contact, Optional<String> received, int q, OptionalLong expires) {}
}
