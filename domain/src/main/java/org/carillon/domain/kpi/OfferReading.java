package org.carillon.domain.kpi;

import java.time.Duration;
import org.carillon.domain.call.AttemptEnd;

/**
 * What the figures read of the offer of a call to a member; an INVITE was sent.
 *
 * @param end how the offer ended
 * @param rang from the INVITE to that end
 * @param talked how long the member talked; zero when it was not the member who answered
 */
public record OfferReading(AttemptEnd end, Duration rang, Duration talked) {}
