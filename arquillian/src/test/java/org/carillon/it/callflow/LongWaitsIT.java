package org.carillon.it.callflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.carillon.it.ServerTest;
import org.carillon.it.phone.PhoneRoom;
import org.carillon.sip.phone.Call;
import org.carillon.sip.phone.Phone;
import org.carillon.sip.phone.Sdp;
import org.carillon.sip.phone.SipText;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Calls that nobody answers for as long as the presets say, in real time: reception goes to
 * voicemail at 20 s (K17), on-call rings each mobile for 15 s (K26), and who waits for more than
 * three minutes hears of it every minute (RFC 3261 13.3.1.1).
 */
class LongWaitsIT extends ServerTest {

  private static final InetSocketAddress SERVER =
      new InetSocketAddress("127.0.0.1", PhoneRoom.SERVER_PORT);
  private static final String WAITER = "waiter";
  private static final Duration TWO_MINUTES = Duration.ofMinutes(2);

  private final List<Phone> phones = new ArrayList<>();
  private Phone ann;
  private Phone bob;
  private Phone cid;
  private long dialledAt;
  private Call caller;

  @Deployment(testable = false)
  static WebArchive groups() {
    return GroupsForTests.archive();
  }

  @BeforeEach
  void switchOn() throws IOException {
    ann = phone("ann", PhoneRoom.memberPort(1));
    bob = phone("bob", PhoneRoom.memberPort(2));
    cid = phone("cid", PhoneRoom.memberPort(3));
  }

  @AfterEach
  void switchOff() {
    phones.forEach(Phone::close);
  }

  @Test
  void receptionSendsToVoicemailAfterTwentySeconds() throws IOException {
    dial("881");
    Call atAnn = ann.rungBy(WAITER).ring();
    Call atBob = bob.rungBy(WAITER).ring();
    Call mailbox = cid.rungBy(WAITER).ring();

    assertThat(elapsed()).isBetween(seconds(20), seconds(23));
    atAnn.stopRinging();
    atBob.stopRinging();
    isTakenBy(mailbox);
  }

  @Test
  void onCallRingsEachMobileForFifteenSecondsAndThenSendsToVoicemail() throws IOException {
    dial("883");
    ann.rungBy(WAITER).ring().stopRinging();
    Call atBob = bob.rungBy(WAITER).ring();
    assertThat(elapsed()).isBetween(seconds(15), seconds(18));
    atBob.stopRinging();
    Call mailbox = cid.rungBy(WAITER).ring();

    assertThat(elapsed()).isBetween(seconds(30), seconds(35));
    isTakenBy(mailbox);
  }

  @Test
  void callerWhoWaitsForThreeMinutesHearsOfItEveryMinute() throws IOException {
    dial("854");
    Call ringing = ann.rungBy(WAITER).ring();
    caller.awaitStatus(180);
    int minute = 0;
    for (Phone next : List.of(bob, cid, ann)) {
      minute++;
      ringing.stopRinging();
      caller.awaitStatus(180);
      assertThat(elapsed()).isBetween(seconds(60 * minute), seconds(60 * minute + 5));
      ringing = next.rungBy(WAITER).ring();
    }

    isTakenBy(ringing);
  }

  private void dial(String number) throws IOException {
    dialledAt = System.nanoTime();
    caller = phone(WAITER, 0).dial(number);
  }

  private void isTakenBy(Call phone) {
    phone.pickUp();
    SipText answer = caller.awaitStatus(200);
    assertThat(answer.body()).isIn(Sdp.of("ann"), Sdp.of("cid"));
    caller.accept(answer);
    phone.awaitRequest("ACK");
    caller.hangUpAnd(phone);
  }

  private Duration elapsed() {
    return Duration.ofNanos(System.nanoTime() - dialledAt);
  }

  private Phone phone(String name, int port) throws IOException {
    Phone phone = new Phone(name, SERVER, port).waiting(TWO_MINUTES);
    phones.add(phone);
    return phone;
  }

  private static Duration seconds(int seconds) {
    return Duration.ofSeconds(seconds);
  }
}
