/**
 * The figures of a period, of each group and each member, from the call records, and the calls
 * behind each figure. Called by the pages; asks {@link org.carillon.report.CallArchive} and {@link
 * org.carillon.report.CallSearch} for the calls and the domain for the arithmetic.
 */
package org.carillon.report;
