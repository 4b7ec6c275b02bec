package org.carillon.it.callflow;

import static org.assertj.core.api.Assertions.assertThat;

import org.carillon.it.phone.Caller;
import org.carillon.it.phone.Member;
import org.junit.jupiter.api.Test;

/** Group 600 rings three phones at once (acceptance scenario 1; K7, S9, F6, A2). */
class RingAllIT extends CallFlowTest {

  @Test
  void firstToAnswerIsConnectedAndTheOthersStopWithoutAMissedCall() {
    carl.dials("600");
    ann.rings();
    bob.rings();
    cid.rings();
    carl.hearsRinging();
    bob.picksUp();

    carl.isConnectedTo(bob);
    bob.isAcknowledged();
    assertThat(ann.isCancelled()).contains("SIP;cause=200", "Call completed elsewhere");
    assertThat(cid.isCancelled()).contains("SIP;cause=200", "Call completed elsewhere");
    carl.hangsUp();
    bob.isHungUp();
    assertThat(carl.dialogsSeen()).isOne();
  }

  /** Both answers are on their way at once, so either may be the first to be processed. */
  @Test
  void ofTwoAnswersAtOnceTheLaterIsAcknowledgedAndReleased() {
    carl.dials("600");
    ann.rings();
    bob.rings();
    cid.refusesWith(486);
    ann.picksUp();
    bob.picksUp();

    Member winner = carl.isConnectedToOneOf(ann, bob);
    Member loser = winner == ann ? bob : ann;
    winner.isAcknowledged();
    loser.isAcknowledged();
    loser.isHungUp();
    carl.hangsUp();
    winner.isHungUp();
  }

  @Test
  void memberHangsUp() {
    carl.dials("600");
    ann.rings();
    bob.refusesWith(486);
    cid.refusesWith(486);
    ann.isOfferedTheSessionOf(carl);
    ann.picksUp();
    carl.isConnectedTo(ann);
    ann.isAcknowledged();
    ann.hangsUp();

    carl.isHungUp();
  }

  @Test
  void declineOfOneMemberLeavesTheOthersRinging() {
    carl.dials("600");
    ann.refusesWith(603);
    bob.rings();
    cid.refusesWith(486);
    bob.picksUp();

    carl.isConnectedTo(bob);
    bob.isAcknowledged();
    carl.hangsUp();
    bob.isHungUp();
  }

  @Test
  void callerGivesUpAndEveryPhoneStops() {
    carl.dials("600");
    ann.rings();
    bob.rings();
    cid.rings();
    carl.hearsRinging();
    carl.givesUp();

    assertThat(ann.isCancelled()).doesNotContain("cause=200");
    assertThat(bob.isCancelled()).doesNotContain("cause=200");
    assertThat(cid.isCancelled()).doesNotContain("cause=200");
  }

  @Test
  void everybodyBusyIsBusy() {
    carl.dials("600");
    ann.refusesWith(486);
    bob.refusesWith(600);
    cid.refusesWith(486);

    carl.isRefusedWith(486);
  }

  @Test
  void callOverTcpRingsPhonesOverUdp() {
    Caller tess = room.caller("tess", "tcp");

    tess.dials("600");
    ann.rings();
    bob.refusesWith(486);
    cid.refusesWith(486);
    ann.picksUp();

    tess.isConnectedTo(ann);
    ann.isAcknowledged();
    ann.hangsUp();
    tess.isHungUp();
  }
}
