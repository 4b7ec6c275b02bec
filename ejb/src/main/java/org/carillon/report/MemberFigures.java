package org.carillon.report;

import org.carillon.domain.group.MemberId;
import org.carillon.domain.kpi.MemberKpis;

/**
 * The figures of one member.
 *
 * @param member who
 * @param name what people call the member today; the id when the member is in no group any more
 * @param offers the figures of the offers
 */
public record MemberFigures(MemberId member, String name, MemberKpis offers) {}
