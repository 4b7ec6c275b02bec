/**
 * The figures of a day, group by group, from the call records. Called by the pages; asks {@link
 * org.carillon.report.CallArchive} for the calls and the domain for the arithmetic.
 */
package org.carillon.report;
