package org.carillon.it.callflow;

import org.carillon.it.phone.Caller;
import org.carillon.it.phone.Member;
import org.junit.jupiter.api.Test;

/** Group 811 offers each call to one member alone, and the next call to the next (S6, S7). */
class RoundRobinIT extends OwnGroupsTest {

  @Test
  void eachCallIsOfferedToTheNextMemberAndToNobodyElse() {
    for (Member member : new Member[] {ann, bob, cid, ann}) {
      Caller caller = room.caller("caller");
      caller.dials("811");
      member.refusesWith(486);

      caller.isRefusedWith(486);
    }
  }
}
