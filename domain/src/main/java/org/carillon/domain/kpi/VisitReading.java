package org.carillon.domain.kpi;

import java.time.Duration;
import org.carillon.domain.call.VisitOutcome;

/**
 * What the figures read of a call's visit to one group.
 *
 * @param outcome what the visit came to
 * @param waited from its start to an answer or its end
 */
public record VisitReading(VisitOutcome outcome, Duration waited) {}
