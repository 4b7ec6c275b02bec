package org.carillon.subsystem.engine.bench;

import java.util.concurrent.atomic.AtomicInteger;
import org.carillon.subsystem.engine.application.ApplicationEnvironment;

/** Instances by reflection, and a count of those alive and of threads inside. */
public final class PlainEnvironment implements ApplicationEnvironment {
  private final AtomicInteger instances = new AtomicInteger();
  private final AtomicInteger inside = new AtomicInteger();

  /** How many instances have not been released. */
  public int instances() {
    return instances.get();
  }

  /** How many threads are in an application. */
  public int inside() {
    return inside.get();
  }

  @Override
  public ClassLoader classLoader() {
    return PlainEnvironment.class.getClassLoader();
  }

  @Override
  public Instance instantiate(Class<?> type) {
    Object object = make(type);
    instances.incrementAndGet();
    return new Instance() {
      @Override
      public Object get() {
        return object;
      }

      @Override
      public void release() {
        instances.decrementAndGet();
      }
    };
  }

  private static Object make(Class<?> type) {
    try {
      return type.getDeclaredConstructor().newInstance();
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException(type + " has no constructor for everybody", e);
    }
  }

  @Override
  public Scope enter() {
    inside.incrementAndGet();
    return inside::decrementAndGet;
  }
}
