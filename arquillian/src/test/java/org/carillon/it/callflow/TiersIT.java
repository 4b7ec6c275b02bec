package org.carillon.it.callflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
    Call atAnn = ann.rung().ring();
    Call atBob = bob.rung().ring();
    Call atCid = cid.rung().ring();
    connect(caller, atAnn);
    lost(atBob, atCid);
    caller.hangUpAnd(atAnn);

    cidCameAfterASecond("ANSWERED", "LOST_RACE", "LOST_RACE");
  }

  @Test
  void firstTierStopsWhereTheSecondWaitsForItsEnd() throws Exception {
    Call caller = fay.dial("868");
    Call atAnn = ann.rung().ring();
    Call atBob = bob.rung().ring();
    atAnn.stopRinging();
    atBob.stopRinging();
    Call atCid = cid.rung().ring();
    connect(caller, atCid);
    caller.hangUpAnd(atCid);

    cidCameAfterASecond("NO_ANSWER", "NO_ANSWER", "ANSWERED");
  }

  @Test
  void secondTierRingsBesideTheLastOfTheFirst() throws Exception {
    Call caller = fay.dial("869");
    ann.rung().refuse(486);
    Call atBob = bob.rung().ring();
    Call atCid = cid.rung().ring();
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
    List<Long> offered = record.offeredAfter();
    assertThat(offered.get(1)).isLessThan(SOON);
    assertThat(offered.get(2) - offered.get(0)).isBetween(TURN, TURN + SOON);
    nobodyWasRungTwice();
  }

  private void nobodyWasRungTwice() {
    assertThat(Stream.of(ann, bob, cid).flatMap(phone -> phone.unexpected().stream()))
        .noneMatch(message -> message.startLine().startsWith("INVITE "));
  }
}
