/**
 * Puts every call on record exactly once: facts go to a file at once, to the database soon after,
 * never on a SIP thread. Called by the SIP layer and routing; knows the domain only.
 */
package org.carillon.journal;
