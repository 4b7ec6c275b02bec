package org.carillon.routing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.carillon.domain.group.CallGroup;
import org.carillon.domain.plan.RingStrategy;

/** The strategies there are, found by their type: a new one needs no entry anywhere. */
@ApplicationScoped
public class StrategyCatalog {

  private final Map<String, RingStrategy> strategies;

  /** For the proxy only. */
  protected StrategyCatalog() {
    this.strategies = Map.of();
  }

  /** Collects the strategies; two of the same key are a fault of the build. */
  @Inject
  public StrategyCatalog(@Any Instance<RingStrategy> all) {
    this((Iterable<RingStrategy>) all);
  }

  StrategyCatalog(Iterable<RingStrategy> all) {
    Map<String, RingStrategy> byKey = new TreeMap<>();
    for (RingStrategy strategy : all) {
      RingStrategy other = byKey.put(strategy.key(), strategy);
      if (other != null) {
        throw new IllegalStateException(
            other.getClass().getName()
                + " and "
                + strategy.getClass().getName()
                + " both have the key '"
                + strategy.key()
                + "': rename one");
      }
    }
    strategies = Collections.unmodifiableMap(byKey);
  }

  /** The strategy of that key, or {@link UnknownStrategy}. */
  public RingStrategy byKey(String key) {
    RingStrategy strategy = strategies.get(key);
    if (strategy == null) {
      throw new UnknownStrategy(key, keys());
    }
    return strategy;
  }

  /** The strategy of that group, or {@link UnknownStrategy}, which then names the group. */
  public RingStrategy of(CallGroup group) {
    RingStrategy strategy = strategies.get(group.strategy());
    if (strategy == null) {
      throw new UnknownStrategy(group.strategy(), group.number(), keys());
    }
    return strategy;
  }

  /** The keys of all strategies, in alphabetical order. */
  public Set<String> keys() {
    return strategies.keySet();
  }
}
