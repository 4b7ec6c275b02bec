package org.carillon.report;

import org.carillon.domain.group.MemberId;
import org.carillon.domain.kpi.OfferReading;

/**
 * As much of the offer of a call as the figures need.
 *
 * @param member to whom it was offered
 * @param reading what the figures read
 */
public record ArchivedOffer(MemberId member, OfferReading reading) {}
