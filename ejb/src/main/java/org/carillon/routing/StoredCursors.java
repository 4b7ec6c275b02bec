package org.carillon.routing;

import java.util.Map;
import org.carillon.domain.group.MemberId;

/**
 * Where the rotation of groups survives a restart; implemented by persistence, each call in a
 * transaction of its own. Never called on a SIP thread.
 */
public interface StoredCursors {

  /** The member whom rotation named last, by the number of the group. */
  Map<String, MemberId> all();

  /** Stores these in place of what was stored of the same groups. */
  void replace(Map<String, MemberId> changed);
}
