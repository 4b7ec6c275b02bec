package org.carillon.registration;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.carillon.domain.group.MemberId;
import org.carillon.domain.registration.Bindings;

/**
 * Writes changed bindings to the database behind the back of the SIP threads. What the database
 * does not take stays changed until it does.
 */
final class BindingKeeper {

  private static final int BATCH = 500;

  private final StoredBindings stored;
  private final Set<MemberId> changed = ConcurrentHashMap.newKeySet();
  private boolean failing;

  BindingKeeper(StoredBindings stored) {
    this.stored = stored;
  }

  /** This user's bindings are to be written. */
  void changed(MemberId user) {
    changed.add(user);
  }

  /** Writes what has changed, as it is now. */
  synchronized void write(Function<MemberId, Bindings> current) {
    boolean more = true;
    while (more) {
      Map<MemberId, Bindings> batch = next(current);
      more = !batch.isEmpty() && isWritten(batch);
    }
  }

  private Map<MemberId, Bindings> next(Function<MemberId, Bindings> current) {
    Map<MemberId, Bindings> batch = new HashMap<>();
    for (MemberId user : changed.stream().limit(BATCH).toList()) {
      // taken off the list before it is read: a change after that brings it back
      changed.remove(user);
      batch.put(user, current.apply(user));
    }
    return batch;
  }

  private boolean isWritten(Map<MemberId, Bindings> batch) {
    try {
      stored.replace(batch);
      works();
      return true;
    } catch (RuntimeException failure) {
      changed.addAll(batch.keySet());
      fails(failure);
      return false;
    }
  }

  private void works() {
    if (failing) {
      failing = false;
      RegistrationLog.LOG.databaseWorks();
    }
  }

  private void fails(RuntimeException failure) {
    if (!failing) {
      failing = true;
      RegistrationLog.LOG.databaseFails(failure);
    }
  }
}
