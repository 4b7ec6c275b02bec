package org.carillon.domain.registration;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * Where somebody can be reached for a while (RFC 3261 10): one registered phone.
 *
 * @param contact the SIP URI that the phone gave
 * @param received host and port that the registration came from, when the phone gave an address
 *     that it cannot be reached at
 * @param origin the registration that said so last
 * @param q how much this phone is preferred, in thousandths from 0 to 1000 (RFC 3261 20.10)
 * @param expiresAt when it ends
 */
public record Binding(
    String contact, Optional<String> received, Origin origin, int q, Instant expiresAt) {

  /** The longest URI that is kept, in characters. */
  public static final int LONGEST_CONTACT = 500;

  /** The q of a phone that states none. */
  public static final int USUAL_Q = 1000;

  /**
   * Names a registration: a phone counts its registrations under one Call-ID.
   *
   * @param callId at most 255 characters
   * @param sequence the number in CSeq
   */
  public record Origin(String callId, long sequence) {

    /** The longest Call-ID that is kept, in characters. */
    public static final int LONGEST_CALL_ID = 255;

    /** Rejects a Call-ID that is too long to be kept. */
    public Origin {
      if (callId.length() > LONGEST_CALL_ID) {
        throw new IllegalArgumentException(
            "the Call-ID has " + callId.length() + " characters: use at most " + LONGEST_CALL_ID);
      }
    }

    /** Whether the other one is of the same count, and not later. */
    boolean isNotBefore(Origin other) {
      return callId.equals(other.callId) && sequence >= other.sequence;
    }
  }

  /** Rejects a contact that cannot be dialled or kept, and a q that is none. */
  public Binding {
    Objects.requireNonNull(received, "received");
    Objects.requireNonNull(origin, "origin");
    Objects.requireNonNull(expiresAt, "expiresAt");
    if (contact.length() > LONGEST_CONTACT || contact.chars().anyMatch(c -> c <= ' ')) {
      throw new IllegalArgumentException(
          "a contact has "
              + contact.length()
              + " characters: use at most "
              + LONGEST_CONTACT
              + ", and no blank");
    }
    ContactUri.of(contact);
    if (q < 0 || q > USUAL_Q) {
      throw new IllegalArgumentException("q is " + q + " thousandths: use 0 to 1000");
    }
  }

  /** The URI at which the phone can be called. */
  public String target() {
    return received.map(source -> ContactUri.moved(contact, source)).orElse(contact);
  }

  /** How long it is valid from now on; never negative. */
  public Duration left(Instant now) {
    return isValid(now) ? Duration.between(now, expiresAt) : Duration.ZERO;
  }

  boolean isValid(Instant now) {
    return expiresAt.isAfter(now);
  }

  boolean isOf(String otherContact) {
    return ContactUri.of(contact).isSameAs(ContactUri.of(otherContact));
  }
}
