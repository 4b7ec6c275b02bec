package org.carillon.it.callflow;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/**
 * Calls that a group cannot take go on: those of group 831 to group 832 when Ann is busy, else to a
 * mailbox; 833 and 834 are closed; 835 and 836 send their calls to each other (K34, K35, K38).
 * Cid's phone stands for the mailbox.
 */
class OverflowIT extends OwnGroupsTest {

  @Test
  void busyGroupSendsTheCallToTheSecondGroup() {
    carl.dials("831");
    ann.refusesWith(486);
    bob.rings();
    assertThat(bob.invitationHeader("Diversion")).isEqualTo("null");
    bob.picksUp();

    carl.isConnectedTo(bob);
    bob.isAcknowledged();
    carl.hangsUp();
    bob.isHungUp();
  }

  @Test
  void callThatNobodyAnswersReachesTheMailboxWhichIsToldWhy() {
    carl.dials("831");
    ann.rings();
    ann.isCancelled();
    cid.rings();
    assertThat(cid.invitedTo()).contains(";target=sip:831%40127.0.0.1", ";cause=408");
    assertThat(cid.invitationHeader("Diversion")).contains("<sip:831@", "reason=no-answer");
    cid.picksUp();

    carl.isConnectedTo(cid);
    cid.isAcknowledged();
    carl.hangsUp();
    cid.isHungUp();
  }

  @Test
  void closedGroupSendsTheCallToTheMailboxAtOnce() {
    carl.dials("833");
    cid.rings();
    assertThat(cid.invitedTo()).contains(";target=sip:833%40127.0.0.1", ";cause=302");
    assertThat(cid.invitationHeader("Diversion")).contains("<sip:833@", "reason=time-of-day");
    cid.picksUp();

    carl.isConnectedTo(cid);
    cid.isAcknowledged();
    carl.hangsUp();
    cid.isHungUp();
  }

  @Test
  void closedGroupMaySendItsCallsToAnother() {
    carl.dials("834");
    bob.refusesWith(486);

    carl.isRefusedWith(486);
  }

  @Test
  void callThatTwoGroupsSendToEachOtherEnds() {
    carl.dials("835");
    ann.refusesWith(486);
    bob.refusesWith(486);

    carl.isRefusedWith(486);
  }
}
