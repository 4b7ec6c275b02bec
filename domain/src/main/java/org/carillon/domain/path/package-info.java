/**
 * The way of a call from group to group, which never leads back and is never long (features D8).
 * Pure; used by the call machine and by routing.
 */
package org.carillon.domain.path;
