package org.carillon.it.callflow;

import static org.assertj.core.api.Assertions.assertThat;

import org.carillon.it.phone.Caller;
import org.junit.jupiter.api.Test;

/**
 * What becomes of a call when a phone sends it away: group 610 goes on to the next phone, group 844
 * follows a redirection (acceptance scenarios 21 and 22; features 5.2.2, 5.2.5).
 */
class RefusalIT extends OwnGroupsTest {

  @Test
  void declineOfOnePhoneDoesNotEndTheCall() {
    carl.dials("610");
    ann.refusesWith(603);
    bob.rings();
    bob.picksUp();

    carl.isConnectedTo(bob);
    bob.isAcknowledged();
    carl.hangsUp();
    bob.isHungUp();
  }

  @Test
  void redirectionIsIgnoredUnlessTheGroupWantsIt() {
    carl.dials("610");
    ann.redirectsTo(cid.uri());
    bob.rings();
    bob.picksUp();

    carl.isConnectedTo(bob);
    bob.isAcknowledged();
    carl.hangsUp();
    bob.isHungUp();
  }

  @Test
  void redirectionIsFollowedWhereTheGroupWantsIt() throws Exception {
    CallLine record = answeredByBobWhenAnnRedirectsTo(bob.uri());

    assertThat(record.members()).containsExactly("ann");
    assertThat(record.ends()).containsExactly("ANSWERED");
  }

  @Test
  void redirectionBackToThePhoneItselfIsNotFollowed() throws Exception {
    CallLine record = answeredByBobWhenAnnRedirectsTo(ann.uri());

    assertThat(record.members()).containsExactly("ann", "bob");
    assertThat(record.ends()).containsExactly("REDIRECTED", "ANSWERED");
  }

  @Test
  void redirectionToAGroupIsNotFollowed() {
    carl.dials("844");
    ann.redirectsTo("sip:600@127.0.0.1");
    bob.rings();
    bob.picksUp();

    carl.isConnectedTo(bob);
    bob.isAcknowledged();
    carl.hangsUp();
    bob.isHungUp();
  }

  private CallLine answeredByBobWhenAnnRedirectsTo(String address) throws Exception {
    Caller gil = room.caller("gil" + System.nanoTime());
    gil.dials("844");
    ann.redirectsTo(address);
    bob.rings();
    bob.picksUp();
    gil.isConnectedTo(bob);
    bob.isAcknowledged();
    gil.hangsUp();
    bob.isHungUp();

    return new CallRecords().call(gil.name());
  }
}
