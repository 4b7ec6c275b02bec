package org.carillon.sip.flow;

import jakarta.servlet.sip.URI;

/**
 * One phone, or one place outside, that is called.
 *
 * @param phone where the INVITE is sent
 * @param name how whoever answers there is known: in To, and to others who learn the way of the
 *     call (features 5.6)
 */
record Callee(URI phone, URI name) {}
