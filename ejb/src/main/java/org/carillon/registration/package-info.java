/**
 * The registrar's memory: who may register, where their phones are, and how long somebody who
 * guesses passwords has to wait. In memory, because the SIP thread calls it; the database follows a
 * second later. Called by the SIP layer, by routing and by administration.
 */
package org.carillon.registration;
