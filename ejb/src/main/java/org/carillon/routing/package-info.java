/**
 * Which group a number belongs to, and whom it rings next: in memory only, because the SIP thread
 * calls it. Called by the SIP layer and by administration; knows the domain and the journal.
 */
package org.carillon.routing;
