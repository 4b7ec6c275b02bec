package org.carillon.domain.call;

import java.io.Serializable;
import java.time.Instant;
import org.carillon.domain.group.MemberId;

/**
 * What came of offering a call to one member, for the record.
 *
 * @param member who was offered the call
 * @param offeredAt when the INVITE left
 * @param endedAt when the offer was answered or ended
 * @param end how it ended
 */
public record Attempt(MemberId member, Instant offeredAt, Instant endedAt, AttemptEnd end)
    implements Serializable {}
