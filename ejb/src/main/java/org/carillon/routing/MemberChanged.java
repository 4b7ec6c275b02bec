package org.carillon.routing;

import org.carillon.domain.group.MemberId;

/**
 * A member joined or left the groups, paused or resumed, or changed do-not-disturb. Told
 * asynchronously, because phones change it on SIP threads: observe it with {@code @ObservesAsync}.
 *
 * @param member who it is
 */
public record MemberChanged(MemberId member) {}
