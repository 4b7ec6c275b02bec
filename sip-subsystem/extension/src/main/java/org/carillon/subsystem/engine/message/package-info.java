/**
 * The requests and responses that applications see, and the proofs that they send to servers which
 * ask for a password. The engine makes the messages through {@code MessageFactory}.
 */
package org.carillon.subsystem.engine.message;
