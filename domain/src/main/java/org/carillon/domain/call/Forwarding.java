package org.carillon.domain.call;

/**
 * A call that leaves the groups.
 *
 * @param target telephone number or SIP URI that it goes to
 * @param voicemail whether that is a mailbox, not a human
 * @param from number of the group that could not take it
 * @param reason why it could not
 */
public record Forwarding(String target, boolean voicemail, String from, Exhaustion reason) {}
