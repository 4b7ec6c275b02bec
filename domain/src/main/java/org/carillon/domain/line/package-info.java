/**
 * Lines: the numbers that callers dial, and the way of a call from there through up to five groups
 * to its final destination. Pure; used by routing and administration.
 */
package org.carillon.domain.line;
