package org.carillon.registration;

import java.util.Map;
import org.carillon.domain.group.MemberId;
import org.carillon.domain.registration.Bindings;

/**
 * Where bindings survive a restart; implemented by persistence, each call in a transaction of its
 * own. Never called on a SIP thread.
 */
public interface StoredBindings {

  /** Everything stored, expired or not. */
  Map<MemberId, Bindings> all();

  /** Stores these in place of what was stored for the same users. */
  void replace(Map<MemberId, Bindings> changed);
}
