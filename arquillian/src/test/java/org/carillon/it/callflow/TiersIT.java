package org.carillon.it.callflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.carillon.sip.phone.Call;
import org.junit.jupiter.api.Test;

/**
 * Ann and Bob are the first tier of groups 867 to 869, and Cid is the second. Where the second tier
 * waits for a time, it rings beside the first (867, 869); where it waits for the end of the first,
 * that stops ringing (868). Nobody is rung twice.
 */
class TiersIT extends QuickPhonesTest {

  private static final long TURN = 1_000;
  private static final long SOON = 800;

  @Test
  void secondTierRingsBesideTheFirstAfterItsWait() throws Exception {
    Call caller = fay.dial("867");
    Call atAnn = rung(ann).ring();
    Call atBob = rung(bob).ring();
    Call atCid = rung(cid).ring();
    connect(caller, atAnn);
    lost(atBob, atCid);
    caller.hangUpAnd(atAnn);

    cidCameAfterASecond("ANSWERED", "LOST_RACE", "LOST_RACE");
  }

  @Test
  void firstTierStopsWhereTheSecondWaitsForItsEnd() throws Exception {
    Call caller = fay.dial("868");
    Call atAnn = rung(ann).ring();
    Call atBob = rung(bob).ring();
    atAnn.stopRinging();
    atBob.stopRinging();
    Call atCid = rung(cid).ring();
    connect(caller, atCid);
    caller.hangUpAnd(atCid);

    cidCameAfterASecond("NO_ANSWER", "NO_ANSWER", "ANSWERED");
  }

  @Test
  void secondTierRingsBesideTheLastOfTheFirst() throws Exception {
    Call caller = fay.dial("869");
    rung(ann).refuse(486);
    Call atBob = rung(bob).ring();
    Call atCid = rung(cid).ring();
    connect(caller, atBob);
    lost(atCid);
    caller.hangUpAnd(atBob);

    cidCameAfterASecond("BUSY", "ANSWERED", "LOST_RACE");
  }

  /** They rang until somebody else answered. */
  private static void lost(Call... ringing) {
    for (Call call : ringing) {
      assertThat(call.stopRinging().header("Reason")).startsWith("SIP;cause=200");
    }
  }

  private void cidCameAfterASecond(String... ends) throws Exception {
    CallLine record = record();
    assertThat(record.members()).containsExactly("ann", "bob", "cid");
    assertThat(record.ends()).containsExactly(ends);
    assertThat(record.offeredAfter().get(1)).isLessThan(SOON);
    assertThat(record.offeredAfter().get(2)).isBetween(TURN, TURN + SOON);
    nobodyGotMore("INVITE");
    nobodyGotMore("CANCEL");
  }

  private void nobodyGotMore(String method) {
    assertThat(Stream.of(ann, bob, cid))
        .noneMatch(phone -> hasUnexpected(method, fay.name(), phone));
  }
}
