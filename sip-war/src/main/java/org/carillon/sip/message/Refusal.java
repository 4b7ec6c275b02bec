package org.carillon.sip.message;

import java.util.Optional;
import java.util.OptionalLong;

/**
 * A final failure for the caller.
 *
 * @param status the SIP status, 400 to 699
 * @param phrase what phones show; empty for the usual phrase of the status
 * @param reason value of the Reason header, if one says more than the status
 * @param retryAfterSeconds when the caller may try again, if it makes sense
 */
public record Refusal(
    int status, Optional<String> phrase, Optional<String> reason, OptionalLong retryAfterSeconds) {

  /** Rejects a status that is not a failure. */
  public Refusal {
    if (status < 400 || status > 699) {
      throw new IllegalArgumentException(status + " is not a failure status (400 to 699)");
    }
  }

  static Refusal of(int status) {
    return new Refusal(status, Optional.empty(), Optional.empty(), OptionalLong.empty());
  }

  static Refusal saying(int status, String phrase) {
    return new Refusal(status, Optional.of(phrase), Optional.empty(), OptionalLong.empty());
  }

  static Refusal because(int status, String reason) {
    return new Refusal(status, Optional.empty(), Optional.of(reason), OptionalLong.empty());
  }

  static Refusal later(int status, long seconds) {
    return new Refusal(status, Optional.empty(), Optional.empty(), OptionalLong.of(seconds));
  }
}
