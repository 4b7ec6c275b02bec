package org.carillon.it.callflow;

import static org.assertj.core.api.Assertions.assertThat;

import org.carillon.it.phone.Member;
import org.junit.jupiter.api.Test;

/**
 * Groups 610 and 620 ring one phone after the other (K9, F4, F9, A4); 620 rings each for 2 seconds.
 */
class HuntIT extends CallFlowTest {

  @Test
  void busyMembersArePassedOverAtOnce() {
    carl.dials("610");
    ann.refusesWith(486);
    bob.refusesWith(486);
    cid.rings();
    cid.picksUp();

    carl.isConnectedTo(cid);
    cid.isAcknowledged();
    carl.hangsUp();
    cid.isHungUp();
  }

  @Test
  void nextMemberRingsWhenTheFirstDoesNotAnswer() {
    carl.dials("620");
    ann.rings();
    ann.isCancelled();
    bob.rings();
    bob.picksUp();

    carl.isConnectedTo(bob);
    bob.isAcknowledged();
    carl.hangsUp();
    bob.isHungUp();
  }

  @Test
  void callerIsToldWhenNobodyAnswers() {
    carl.dials("620");
    for (Member member : new Member[] {ann, bob, cid}) {
      member.rings();
      member.isCancelled();
    }

    assertThat(carl.isRefusedWith(480)).contains("Q.850", "cause=19");
  }

  @Test
  void firstAnswerWinsEvenAfterTheNextPhoneRings() {
    carl.dials("620");
    ann.rings();
    bob.rings();
    ann.picksUp();

    carl.isConnectedTo(ann);
    ann.isAcknowledged();
    assertThat(bob.isCancelled()).contains("cause=200");
    carl.hangsUp();
    ann.isHungUp();
  }

  @Test
  void unknownNumberIsNotFound() {
    carl.dials("699");

    carl.isRefusedWith(404);
  }
}
