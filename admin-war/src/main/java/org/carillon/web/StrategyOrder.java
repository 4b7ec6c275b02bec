package org.carillon.web;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * In which order strategies are offered: first what most groups are made for, then the others, of
 * jars of their own too, by what readers call them.
 */
final class StrategyOrder {

  private static final List<String> USUAL =
      List.of("ring-all", "linear-hunt", "round-robin", "longest-idle");

  private StrategyOrder() {}

  /**
   * The keys in that order.
   *
   * @param name what the strategy of a key is called
   * @param alphabet of the reader's language
   */
  static List<String> of(
      Collection<String> keys, UnaryOperator<String> name, Comparator<Object> alphabet) {
    Comparator<String> byUse = Comparator.comparingInt(StrategyOrder::rank);
    return keys.stream().sorted(byUse.thenComparing(name, alphabet)).toList();
  }

  private static int rank(String key) {
    int place = USUAL.indexOf(key);
    return place < 0 ? USUAL.size() : place;
  }
}
