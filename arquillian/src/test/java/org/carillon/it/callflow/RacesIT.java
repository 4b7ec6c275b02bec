package org.carillon.it.callflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetSocketAddress;
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
 * A thousand races of each kind, between phones that speak at the same moment (acceptance scenarios
 * 19 and 20; features 5.4). Afterwards nothing is left of them but one record each.
 */
class RacesIT extends ServerTest {

  private static final int RACES = 1000;
  private static final InetSocketAddress SERVER =
      new InetSocketAddress("127.0.0.1", PhoneRoom.SERVER_PORT);

  private final String callers = "racer" + System.nanoTime() + "-";
  private SipSessions sessions;
  private Phone ann;
  private Phone bob;

  @Deployment(testable = false)
  static WebArchive groups() {
    return GroupsForTests.archive();
  }

  @BeforeEach
  void switchOn() throws IOException {
    sessions = SipSessions.now();
    ann = new Phone("ann", SERVER, PhoneRoom.memberPort(1));
    bob = new Phone("bob", SERVER, PhoneRoom.memberPort(2));
  }

  @AfterEach
  void switchOff() throws IOException {
    ann.close();
    bob.close();
    sessions.close();
  }

  @Test
  void ofTwoAnswersAtOnceOneWinsAndTheOtherIsAcknowledgedAndReleased() throws Exception {
    race(
        (phone, number) -> {
          Call caller = phone.dial("851");
          Call atAnn = ann.rungBy(phone.name()).ring();
          Call atBob = bob.rungBy(phone.name()).ring();
          atAnn.pickUp();
          atBob.pickUp();
          SipText answer = caller.awaitStatus(200);
          caller.acknowledge("");
          boolean annWon = answer.body().equals(Sdp.of("ann"));
          assertThat(released(annWon ? atBob : atAnn).header("Reason")).contains("cause=200");
          Call winner = annWon ? atAnn : atBob;
          winner.awaitRequest("ACK");
          caller.hangUpAnd(winner);
        });

    assertThat(outcomes()).containsOnly("ANSWERED");
    sessions.areBackWhereTheyWere();
  }

  @Test
  void callersCancelAgainstTheAnswerEndsTheCallEitherWay() throws Exception {
    race(
        (phone, number) -> {
          Call caller = phone.dial("852");
          Call atAnn = ann.rungBy(phone.name()).ring();
          caller.awaitStatus(180);
          bothAtOnce(atAnn, caller, number % 2 == 0);
          SipText last = caller.awaitFinal();
          assertThat(last.status()).isIn(200, 487);
          if (last.status() == 200) {
            caller.accept(last);
            caller.request("BYE", "");
          }
          released(atAnn);
        });

    assertThat(outcomes()).isNotEmpty().isSubsetOf("ANSWERED", "MISSED");
    sessions.areBackWhereTheyWere();
  }

  /** Runs the races, each with a caller of its own; a failure tells what the phones saw. */
  private void race(Race race) throws IOException {
    for (int i = 0; i < RACES; i++) {
      try (Phone phone = new Phone(callers + i, SERVER)) {
        race.run(phone, i);
      } catch (AssertionError failure) {
        throw new AssertionError(
            failure.getMessage() + "\n" + ann.transcript() + "\n" + bob.transcript(), failure);
      }
    }
  }

  /** One call by this phone. */
  private interface Race {
    void run(Phone phone, int number);
  }

  private static void bothAtOnce(Call answering, Call cancelling, boolean answerFirst) {
    if (answerFirst) {
      answering.pickUp();
      cancelling.cancel();
    } else {
      cancelling.cancel();
      answering.pickUp();
    }
  }

  /** Waits for the ACK of its answer and for the BYE after it; a CANCEL may come before. */
  private static SipText released(Call call) {
    SipText first = call.awaitAnyOf("CANCEL", "ACK");
    if (first.method().equals("CANCEL")) {
      call.reply(first, 200, "OK", "");
      call.awaitRequest("ACK");
    }
    return call.hungUp();
  }

  /** What became of every race; each is on record, and only once. */
  private List<String> outcomes() throws Exception {
    List<CallLine> records = new CallRecords().calls(callers, RACES);
    assertThat(records).extracting(CallLine::caller).doesNotHaveDuplicates();
    return records.stream().map(CallLine::outcome).toList();
  }
}
