/**
 * Phones for tests: plain UDP sockets that speak just enough SIP to be told exactly what to say and
 * when. They wait for messages, never for time.
 */
package org.carillon.sip.phone;
