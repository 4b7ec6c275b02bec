package org.carillon.sip;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import org.carillon.sip.phone.Call;
import org.carillon.sip.phone.Phone;
import org.carillon.sip.phone.Sdp;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Callers who wait for more than the three minutes after which a proxy gives up a call that it has
 * heard nothing of (timer C, RFC 3261 16.6), with the times that hold outside of tests.
 */
class LongWaitTest {

  private static final Duration MINUTE = Duration.ofSeconds(60);

  @RegisterExtension
  static final Carillon CARILLON = new Carillon().refreshing(MINUTE).withTimePassingAtWill();

  private Phone phone;

  @BeforeEach
  void caller() throws IOException {
    phone = CARILLON.phone("caller");
  }

  @Test
  void callerOfAHuntIsToldEveryMinuteThatPhonesRing() throws IOException {
    Phone ann = CARILLON.phone("ann");
    Phone bob = CARILLON.phone("bob");
    Phone cleo = CARILLON.phone("cleo");
    Phone dan = CARILLON.phone("dan");
    CARILLON.hunt("600", MINUTE, ann, bob, cleo, dan);
    Call caller = phone.dial("600");
    Call ringing = rings(ann);
    hears(180, caller);
    for (Phone next : new Phone[] {bob, cleo, dan}) {
      CARILLON.pass(MINUTE);
      hears(180, caller);
      ringing.stopRinging();
      ringing = rings(next);
      settle(caller);
    }
    CARILLON.pass(MINUTE.dividedBy(2));
    ringing.pickUp();

    assertThat(caller.awaitStatus(200).body()).isEqualTo(Sdp.of("dan"));
    assertThat(phone.unexpected()).noneMatch(message -> message.status() == 180);
  }

  /** The phone rings, and we have heard of that, since we acknowledge it. */
  private static Call rings(Phone member) {
    Call call = member.rung();
    call.ring("Require: 100rel", "RSeq: 1");
    call.reply(call.awaitRequest("PRACK"), 200, "OK", "");
    return call;
  }

  private static void hears(int status, Call caller) {
    caller.awaitStatus(status);
    settle(caller);
  }

  /** What the call does in the meantime is done once this is answered. */
  private static void settle(Call caller) {
    caller.request("INFO", "");
    caller.awaitResponse("INFO", 200);
  }
}
