package org.carillon.subsystem.deployment;

import java.util.List;
import java.util.Map;
import org.carillon.subsystem.engine.application.ApplicationEnvironment;

/** Undoes what entering the application did, last first; one failure does not spare the others. */
record EnvironmentScope(List<Runnable> exits) implements ApplicationEnvironment.Scope {
  /** No set-up action of a web application takes properties. */
  static final Map<String, Object> NO_PROPERTIES = Map.of();

  @Override
  public void close() {
    RuntimeException first = null;
    for (int i = exits.size() - 1; i >= 0; i--) {
      try {
        exits.get(i).run();
      } catch (RuntimeException failure) {
        if (first == null) {
          first = failure;
        } else {
          first.addSuppressed(failure);
        }
      }
    }
    if (first != null) {
      throw first;
    }
  }
}
