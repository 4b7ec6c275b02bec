/**
 * Call groups and their members, as an administrator configured them. Immutable; used by every
 * other package.
 */
package org.carillon.domain.group;
