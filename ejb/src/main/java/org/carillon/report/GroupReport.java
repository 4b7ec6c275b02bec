package org.carillon.report;

import org.carillon.domain.kpi.CallKpis;

/**
 * The figures of the calls to one group.
 *
 * @param number its number
 * @param name what it is called today; empty when it is gone
 * @param calls the figures
 */
public record GroupReport(String number, String name, CallKpis calls) {}
