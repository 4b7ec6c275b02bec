/**
 * Digest authentication as RFC 7616 and RFC 8760 want it: what a phone sends, and whether it knows
 * the password. Knows no SIP message and keeps no state.
 */
package org.carillon.domain.registration.digest;
