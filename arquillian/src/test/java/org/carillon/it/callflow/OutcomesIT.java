package org.carillon.it.callflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.carillon.sip.phone.Call;
import org.carillon.sip.phone.Phone;
import org.junit.jupiter.api.Test;

/**
 * What calls come to that nobody took, one of each class (W2 to W6, W9 to W11): 832 rings Bob, and
 * so does 866, which is fishing; in 864 callers wait a second for Ann; 831 ends in a mailbox, for
 * which Cid's phone stands. Line 873 leads over 832 to 864, line 874 is Ann's own, 875 is always
 * closed, and 876 a dead end.
 */
class OutcomesIT extends QuickPhonesTest {

  @Test
  void callerWhoHangsUpWhileTheGroupRingsIsMissed() throws Exception {
    hangsUpWhileRinging("832", bob);

    endedAs("MISSED", "SHORT_ABANDON");
  }

  @Test
  void sameCallerHasAbandonedAGroupThatIsFishing() throws Exception {
    hangsUpWhileRinging("866", bob);

    endedAs("ABANDONED", "SHORT_ABANDON");
  }

  @Test
  void callerWhoHangsUpWhileAPersonalLineRingsIsMissed() throws Exception {
    hangsUpWhileRinging("874", ann);

    endedAs("MISSED", "SHORT_ABANDON");
  }

  @Test
  void callerWhoseTimeInTheQueueIsOverIsMissed() throws Exception {
    try (Talk talk = annTalks()) {
      Call caller = fay.dial("864");
      caller.awaitStatus(182);
      assertThat(caller.awaitStatus(480).header("Reason")).contains("cause=19");
    }

    endedAs("MISSED", "QUEUED", "QUEUE_TIMEOUT");
  }

  @Test
  void callerWaitsInTheQueueOfASecondGroupToo() throws Exception {
    try (Talk talk = annTalks()) {
      Call caller = fay.dial("873");
      rung(bob).refuse(486);
      caller.awaitStatus(182);
      caller.awaitStatus(480);
    }

    endedAs("MISSED", "OVERFLOWED", "QUEUED", "QUEUE_TIMEOUT");
  }

  @Test
  void callOutsideTheHoursOfItsLineIsMissedAndRingsNobody() throws Exception {
    fay.dial("875").awaitStatus(480);

    assertThat(endedAs("MISSED", "OUT_OF_HOURS").members()).isEmpty();
  }

  @Test
  void callerWhomAMailboxTookIsMissed() throws Exception {
    Call caller = fay.dial("831");
    rung(ann).refuse(603);
    Call mailbox = rung(cid);
    connect(caller, mailbox);
    caller.hangUpAnd(mailbox);

    endedAs("MISSED", "VOICEMAIL_ENTERED");
  }

  @Test
  void callToADeadEndIsIgnored() throws Exception {
    fay.dial("876").awaitStatus(480);

    assertThat(endedAs("IGNORED").members()).isEmpty();
  }

  private void hangsUpWhileRinging(String number, Phone member) {
    Call caller = fay.dial(number);
    Call ringing = rung(member).ring();
    caller.awaitStatus(180);
    caller.cancel();
    ringing.stopRinging();
    caller.awaitStatus(487);
  }

  private CallLine endedAs(String outcome, String... flags) throws Exception {
    CallLine record = record();
    assertThat(record.outcome()).isEqualTo(outcome);
    assertThat(record.flags()).containsExactlyInAnyOrder(flags);
    return record;
  }

  /** Group 842 rings Ann first. */
  private Talk annTalks() throws IOException {
    Phone phone = phone("talker");
    Call caller = phone.dial("842");
    Call atAnn = ann.rungBy("talker");
    connect(caller, atAnn);
    return () -> {
      caller.hangUpAnd(atAnn);
      phone.close();
    };
  }

  /** It is over when it is closed. */
  private interface Talk extends AutoCloseable {
    @Override
    void close();
  }
}
