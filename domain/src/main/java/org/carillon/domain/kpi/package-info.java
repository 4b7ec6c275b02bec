/**
 * The figures of features 6.4: of calls, of groups, of members. Each is computed from whole counts
 * and whole milliseconds, is rounded once, when it is read, and is empty where there is nothing to
 * count. Pure; called by reports.
 */
package org.carillon.domain.kpi;
