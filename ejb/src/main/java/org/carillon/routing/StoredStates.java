package org.carillon.routing;

import java.util.Map;
import org.carillon.domain.availability.MemberState;
import org.carillon.domain.group.MemberId;

/**
 * Where the part of members' states survives a restart that does (see {@link
 * MemberState#remembered}); implemented by persistence, each call in a transaction of its own.
 * Never called on a SIP thread.
 */
public interface StoredStates {

  /** Every member of whom something is stored. */
  Map<MemberId, MemberState> all();

  /** Stores these in place of what was stored of the same members. */
  void replace(Map<MemberId, MemberState> changed);
}
