/**
 * What is kept in memory because the SIP thread needs it, while the database follows a moment
 * later. Called by whoever owns such a memory; knows nobody.
 */
package org.carillon.memory;
