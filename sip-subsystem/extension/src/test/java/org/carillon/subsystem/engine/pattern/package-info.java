/** Asks the conditions of servlet mappings about requests. */
package org.carillon.subsystem.engine.pattern;
