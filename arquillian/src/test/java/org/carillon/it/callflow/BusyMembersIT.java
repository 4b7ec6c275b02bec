package org.carillon.it.callflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import org.carillon.it.phone.Caller;
import org.carillon.it.phone.Member;
import org.junit.jupiter.api.Test;

/**
 * Members who are on the phone get no INVITE: group 842 rings the first who is not, and nobody else
 * (F11); group 843 passes them over on its way down the list (A37, F4).
 */
class BusyMembersIT extends OwnGroupsTest {

  private final Deque<Caller> callers = new ArrayDeque<>();

  @Test
  void firstWhoIsNotOnThePhoneIsRungAndWhenAllAreTheCallerHearsBusy() {
    isOnThePhone(ann, "842");
    isOnThePhone(bob, "842");
    isOnThePhone(cid, "842");
    carl.dials("842");

    assertThat(carl.isRefusedWith(486)).doesNotContain("Q.850");
    everybodyHangsUp(cid, bob, ann);
  }

  @Test
  void nobodyElseIsRungWhenTheFirstWhoIsNotOnThePhoneRefuses() {
    isOnThePhone(ann, "842");
    carl.dials("842");
    bob.refusesWith(486);

    carl.isRefusedWith(486);
    everybodyHangsUp(ann);
  }

  @Test
  void memberOnThePhoneIsPassedOverWithoutAnInvite() throws Exception {
    isOnThePhone(ann, "843");
    Caller gil = room.caller("gil" + System.nanoTime());
    gil.dials("843");
    bob.refusesWith(486);
    cid.rings();
    cid.picksUp();
    gil.isConnectedTo(cid);
    cid.isAcknowledged();
    gil.hangsUp();
    cid.isHungUp();
    everybodyHangsUp(ann);

    assertThat(new CallRecords().call(gil.name()).members()).containsExactly("bob", "cid");
  }

  private void isOnThePhone(Member member, String group) {
    Caller caller = room.caller("talker" + callers.size());
    caller.dials(group);
    member.rings();
    member.picksUp();
    caller.isConnectedTo(member);
    member.isAcknowledged();
    callers.push(caller);
  }

  /** In the opposite order of their calls. */
  private void everybodyHangsUp(Member... members) {
    for (Member member : members) {
      callers.pop().hangsUp();
      member.isHungUp();
    }
  }
}
