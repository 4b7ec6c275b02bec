/**
 * The registrar: reads REGISTER requests, and says what became of them (RFC 3261 10.3). Called by
 * the servlet alone.
 */
package org.carillon.sip.registrar;
