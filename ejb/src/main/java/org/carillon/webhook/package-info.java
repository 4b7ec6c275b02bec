/**
 * Tells another system what happens to calls: signed HTTP requests, at least once each, from an
 * outbox in the database. Hears facts as CDI events and stands before the call records as a
 * decorator, so that nobody calls it; knows the domain and the journal's port.
 */
package org.carillon.webhook;
