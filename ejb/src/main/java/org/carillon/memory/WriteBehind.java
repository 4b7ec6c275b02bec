package org.carillon.memory;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Writes what has changed in memory to the database, behind the back of the SIP threads. What the
 * database does not take stays changed until it does.
 *
 * @param <K> names what changes
 * @param <V> what is written of it
 */
public final class WriteBehind<K, V> {

  private static final int BATCH = 500;

  private final Consumer<Map<K, V>> database;
  private final Health health;
  private final Set<K> changed = ConcurrentHashMap.newKeySet();
  private boolean failing;

  /** Learns when the database stops to take what is written, and when it takes it again. */
  public interface Health {

    /** It fails now; told once until it works again. */
    void fails(RuntimeException failure);

    /** It works again. */
    void works();
  }

  /** Writes there, each batch in a transaction of its own. */
  public WriteBehind(Consumer<Map<K, V>> database, Health health) {
    this.database = database;
    this.health = health;
  }

  /** This one is to be written; never waits. */
  public void changed(K key) {
    changed.add(key);
  }

  /** Writes what has changed, as it is now. */
  public synchronized void write(Function<K, V> current) {
    boolean more = true;
    while (more) {
      Map<K, V> batch = next(current);
      more = !batch.isEmpty() && isWritten(batch);
    }
  }

  private Map<K, V> next(Function<K, V> current) {
    Map<K, V> batch = new HashMap<>();
    for (K key : changed.stream().limit(BATCH).toList()) {
      // taken off the list before it is read: a change after that brings it back
      changed.remove(key);
      batch.put(key, current.apply(key));
    }
    return batch;
  }

  private boolean isWritten(Map<K, V> batch) {
    try {
      database.accept(batch);
    } catch (RuntimeException failure) {
      changed.addAll(batch.keySet());
      if (!failing) {
        health.fails(failure);
      }
      failing = true;
      return false;
    }
    if (failing) {
      health.works();
    }
    failing = false;
    return true;
  }
}
