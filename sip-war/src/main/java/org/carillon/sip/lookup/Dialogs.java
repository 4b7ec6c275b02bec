package org.carillon.sip.lookup;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** In which call each dialog of ours is. */
public final class Dialogs {

  private final Map<DialogId, SessionKey> calls = new ConcurrentHashMap<>();

  /** The dialog belongs to this call. */
  public void put(DialogId dialog, SessionKey call) {
    calls.put(dialog, call);
  }

  /** The call that the dialog belongs to; empty when it is none of ours. */
  public Optional<SessionKey> callOf(DialogId dialog) {
    return Optional.ofNullable(calls.get(dialog));
  }

  /** These dialogs are over, or will be soon. */
  public void remove(Set<DialogId> dialogs) {
    calls.keySet().removeAll(dialogs);
  }
}
