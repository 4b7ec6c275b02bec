/**
 * Whether a member can take a call right now, and why not (features 5.2.1): the state of each
 * member, how calls change it, and the tests in their order. Pure; called by routing.
 */
package org.carillon.domain.availability;
