package org.carillon.domain.check;

import org.carillon.domain.check.way.Course;
import org.carillon.domain.group.CallGroup;
import org.carillon.domain.hours.BusinessHours;

/**
 * What rules may know beside what they look at.
 *
 * @param configuration that is checked
 * @param courses how its groups ring
 */
record Known(Configuration configuration, Courses courses) {

  static Known of(Configuration configuration) {
    return new Known(configuration, new Courses(configuration.strategies()));
  }

  /** How the group rings. */
  Course course(CallGroup group) {
    return courses.of(group);
  }

  /** Whether it is open now, or an opening is still to come. */
  boolean isEverOpen(BusinessHours hours) {
    return hours.isOpen(configuration.now()) || hours.nextChange(configuration.now()).isPresent();
  }
}
