package org.carillon.it.callflow;

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
  void redirectionIsFollowedWhereTheGroupWantsIt() {
    carl.dials("844");
    ann.redirectsTo(cid.uri());
    cid.rings();
    cid.picksUp();

    carl.isConnectedTo(cid);
    cid.isAcknowledged();
    carl.hangsUp();
    cid.isHungUp();
  }

  @Test
  void redirectionBackToThePhoneItselfIsNotFollowed() {
    carl.dials("844");
    ann.redirectsTo(ann.uri());
    bob.rings();
    bob.picksUp();

    carl.isConnectedTo(bob);
    bob.isAcknowledged();
    carl.hangsUp();
    bob.isHungUp();
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
}
