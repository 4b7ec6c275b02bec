package org.carillon.domain.kpi;

import java.time.Duration;
import java.util.Optional;
import org.carillon.domain.call.Exhaustion;
import org.carillon.domain.call.VisitOutcome;

/**
 * What the figures read of a call's visit to one group.
 *
 * @param outcome what the visit came to
 * @param reason why the group could not take the call; empty where it was not asked to the end
 * @param waited from its start to an answer or its end
 */
public record VisitReading(VisitOutcome outcome, Optional<Exhaustion> reason, Duration waited) {}
