/**
 * One call over SIP: feeds the call machine with events and carries out its effects on the caller's
 * leg and the members' legs. Called by the servlets in {@code org.carillon.sip}; everything here
 * runs while the container holds the call's SIP application session, so nothing locks.
 */
package org.carillon.sip.flow;
