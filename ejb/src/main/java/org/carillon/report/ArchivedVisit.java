package org.carillon.report;

import java.util.Optional;
import org.carillon.domain.group.MemberId;
import org.carillon.domain.kpi.VisitReading;

/**
 * As much of a call's visit to a group as the figures need.
 *
 * @param group number of the group
 * @param reading what the figures read
 * @param answeredBy who took the call there; empty when nobody did
 */
public record ArchivedVisit(String group, VisitReading reading, Optional<MemberId> answeredBy) {}
