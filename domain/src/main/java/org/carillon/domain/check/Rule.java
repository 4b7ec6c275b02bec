package org.carillon.domain.check;

import java.util.stream.Stream;

/**
 * One thing that may be wrong. A new rule is one class, and its line in {@link Rules}.
 *
 * @param <T> what it looks at: a group, a line, or the ways of a call from there
 */
interface Rule<T> {

  /**
   * What is wrong.
   *
   * @param subject where to look
   * @param known everything else
   */
  Stream<Finding> findings(T subject, Known known);
}
