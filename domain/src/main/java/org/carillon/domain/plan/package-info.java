/**
 * Whom to ring next. A strategy is a pure function from the group as it is now, and what was tried
 * for this call, to the next stage. Called by routing; knows only {@code domain.group}.
 */
package org.carillon.domain.plan;
