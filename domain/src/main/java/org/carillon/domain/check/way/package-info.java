/**
 * What becomes of a call that nobody answers, played through without placing it: how a group rings
 * for it, where it goes, and how long that takes at most. Pure; used by the configuration check.
 */
package org.carillon.domain.check.way;
