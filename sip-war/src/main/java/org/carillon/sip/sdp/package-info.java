/**
 * Session descriptions (RFC 4566), as far as two phones need them that both made an offer. Plain
 * text in, plain text out; knows nothing of SIP.
 */
package org.carillon.sip.sdp;
