package org.carillon.domain.registration;

import java.time.Instant;
import java.util.OptionalLong;
import org.carillon.domain.registration.Registration.Wish;
import org.carillon.domain.registration.RegistrationRefused.Fault;

/**
 * When contacts of one request expire (RFC 3261 10.3 step 7).
 *
 * @param limits what is allowed
 * @param ofRequest the Expires header in seconds
 */
record Lifetime(RegistrationLimits limits, OptionalLong ofRequest) {

  /** Below one hour a lifetime may be refused as too brief, above it may not. */
  private static final long ONE_HOUR = 3600;

  /** The end of this contact; not after now when it is to end. */
  Instant of(Wish wish, Instant now) {
    long seconds =
        wish.expires().orElseGet(() -> ofRequest.orElseGet(() -> limits.usual().toSeconds()));
    if (seconds > 0 && seconds < ONE_HOUR && seconds < limits.shortest().toSeconds()) {
      throw new RegistrationRefused(
          Fault.TOO_BRIEF, "Interval Too Brief, at least " + limits.shortest().toSeconds());
    }
    return now.plusSeconds(Math.min(seconds, limits.longest().toSeconds()));
  }
}
