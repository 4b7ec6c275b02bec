package org.carillon.routing;

import org.carillon.domain.group.MemberId;

/**
 * An administrator changed the hours of a member; observers learn of it after the commit.
 *
 * @param member whose hours
 */
public record SchedulesChanged(MemberId member) {}
