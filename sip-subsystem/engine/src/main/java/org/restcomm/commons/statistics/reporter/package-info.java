/**
 * Stands where the engine expects a library that reports to its makers over HTTP. Only the engine
 * calls it.
 */
package org.restcomm.commons.statistics.reporter;
