/**
 * What is unwise in a configuration: warnings that name a value and what to do, and never forbid to
 * save (features K2, row 86). One class for each rule. Pure; used by administration.
 */
package org.carillon.domain.check;
