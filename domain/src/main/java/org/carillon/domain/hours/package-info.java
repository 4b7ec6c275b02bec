/**
 * When somebody is there to take calls: weekly hours, holidays and exceptions, in a time zone of
 * their own. Pure; used by lines, and for members.
 */
package org.carillon.domain.hours;
