package org.carillon.it.callflow;

import static org.assertj.core.api.Assertions.assertThat;

import org.carillon.it.phone.Caller;
import org.carillon.it.phone.Member;
import org.junit.jupiter.api.Test;

/**
 * Callers wait while everybody is busy: in 891 for Ann or Bob, in 893 for Ann, and no longer than a
 * second; then Cid in 892 takes over (K18 to K20).
 */
class QueueIT extends OwnGroupsTest {

  @Test
  void callerWaitsUntilAMemberHangsUpAndIsConnected() throws Exception {
    Caller withAnn = talksTo(ann);
    Caller withBob = talksTo(bob);
    Caller dora = room.caller("dora" + System.nanoTime());
    dora.dials("891");
    assertThat(dora.isQueued()).isEqualTo("Queued, 0 ahead");
    carl.dials("891");
    assertThat(carl.isQueued()).isEqualTo("Queued, 1 ahead");

    withBob.hangsUp();
    bob.isHungUp();
    bob.rings();
    dora.hearsRinging();
    bob.picksUp();
    dora.isConnectedTo(bob);
    bob.isAcknowledged();
    assertThat(dora.dialogsSeen()).isEqualTo(1);
    carl.givesUp();
    dora.hangsUp();
    bob.isHungUp();
    withAnn.hangsUp();
    ann.isHungUp();

    CallLine record = new CallRecords().call(dora.name());
    assertThat(record.outcome()).isEqualTo("ANSWERED");
    assertThat(record.members()).containsExactly("bob");
  }

  @Test
  void callerWhoWaitedInVainIsOfferedToTheSecondGroup() {
    Caller withAnn = talksTo(ann);
    carl.dials("893");
    carl.isQueued();
    cid.rings();
    cid.picksUp();

    carl.isConnectedTo(cid);
    cid.isAcknowledged();
    carl.hangsUp();
    cid.isHungUp();
    withAnn.hangsUp();
    ann.isHungUp();
  }

  /** Group 842 rings the first who is not on the phone. */
  private Caller talksTo(Member member) {
    Caller caller = room.caller("talker" + System.nanoTime());
    caller.dials("842");
    member.rings();
    member.picksUp();
    caller.isConnectedTo(member);
    member.isAcknowledged();
    return caller;
  }
}
