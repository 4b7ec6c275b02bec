package org.carillon.routing;

import java.util.HashMap;
import java.util.Map;
import org.carillon.domain.availability.MemberState;
import org.carillon.domain.group.MemberId;

/** States of members in a database that forgets what does not outlive a restart. */
final class StoredStatesInMemory implements StoredStates {

  final Map<MemberId, MemberState> all = new HashMap<>();
  int writes;
  boolean fails;

  @Override
  public Map<MemberId, MemberState> all() {
    return Map.copyOf(all);
  }

  @Override
  public void replace(Map<MemberId, MemberState> changed) {
    if (fails) {
      throw new IllegalStateException("the database is down on purpose");
    }
    writes++;
    changed.forEach(
        (member, state) ->
            all.put(
                member,
                MemberState.remembered(
                    state.presence(), state.lately().idleness(), state.tally())));
  }
}
