/**
 * The rules of a registrar (RFC 3261 10.3): who may register, where somebody can be reached, and
 * for how long. Pure; time is an argument.
 */
package org.carillon.domain.registration;
