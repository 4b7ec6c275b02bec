/**
 * Whether a member can take a call right now, and why not (features 5.2.1). Pure; called by
 * routing.
 */
package org.carillon.domain.availability;
