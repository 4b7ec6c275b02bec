/**
 * What a strategy does, shown by what it makes of a few calls to a small group. Pure; drawn by the
 * page on which a strategy is chosen.
 */
package org.carillon.domain.plan.sample;
