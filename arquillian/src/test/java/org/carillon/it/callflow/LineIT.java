package org.carillon.it.callflow;

import org.carillon.it.phone.Caller;
import org.carillon.it.phone.Member;
import org.junit.jupiter.api.Test;

/**
 * Lines lead calls from step to step (S13, S17). Line 871 is the worked example S18: one of Ann,
 * Bob and Cid in turn, then Ann and Bob together.
 */
class LineIT extends OwnGroupsTest {

  @Test
  void eachCallBeginsWithTheNextMemberAndGoesOnToTheSecondStepAtOnce() {
    for (Member member : new Member[] {ann, bob, cid, ann}) {
      Caller caller = room.caller("caller");
      caller.dials("871");
      member.refusesWith(486);
      ann.refusesWith(486);
      bob.refusesWith(486);

      caller.isRefusedWith(486);
    }
  }

  @Test
  void stepThatRingsInVainIsFollowedByTheNextAfterItsOwnRingTime() {
    carl.dials("872");
    bob.rings();
    bob.isCancelled();
    ann.rings();
    ann.picksUp();

    carl.isConnectedTo(ann);
    ann.isAcknowledged();
    carl.hangsUp();
    ann.isHungUp();
  }
}
