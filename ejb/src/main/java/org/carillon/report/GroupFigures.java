package org.carillon.report;

import org.carillon.domain.kpi.Fairness;
import org.carillon.domain.kpi.GroupKpis;

/**
 * The figures of one group.
 *
 * @param number its number; empty for all groups together
 * @param name what it is called today; empty when it is gone
 * @param visits the figures of its visits
 * @param fairness how evenly the calls answered here fell on its members
 */
public record GroupFigures(String number, String name, GroupKpis visits, Fairness fairness) {}
