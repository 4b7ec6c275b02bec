/**
 * Finds the call in progress that a new INVITE wants, and whether it may: a call to pick up, or a
 * dialog to take over. In memory, nothing waits. Called before the container opens a session, so
 * that the INVITE is served under the lock of the call that it wants.
 */
package org.carillon.sip.lookup;
