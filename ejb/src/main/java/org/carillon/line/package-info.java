/**
 * Lines as they are kept and found: the port to where they are stored, and the snapshot in memory
 * that calls are routed by. Called by routing and administration.
 */
package org.carillon.line;
