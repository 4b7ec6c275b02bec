package org.carillon.sip;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import org.carillon.domain.group.Destination;
import org.carillon.sip.phone.Phone;
import org.carillon.sip.phone.SipText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What phones get to know of the way of a call (features 5.6, RFC 7044). */
class HistoryInfoTest {

  @RegisterExtension static final Carillon CARILLON = new Carillon();

  private static final String ANN = "sip:m1@127.0.0.1";
  private static final String BOB = "sip:m2@127.0.0.1";

  private Phone phone;
  private Phone ann;
  private Phone bob;

  @BeforeEach
  void phones() throws IOException {
    phone = CARILLON.phone("caller");
    ann = CARILLON.phone("ann");
    bob = CARILLON.phone("bob");
  }

  @Test
  void memberGetsToKnowThatTheGroupWasCalled() {
    CARILLON.ringAll("680", ann);
    String dialled = phone.dial("680").invite().requestUri();

    assertThat(ann.rung().invite().headers("History-Info"))
        .containsExactly("<" + dialled + ">;index=1", "<" + ANN + ">;index=1.1;mp=1");
  }

  @Test
  void memberGetsToKnowThatTheOneBeforeWasBusy() {
    CARILLON.hunt("681", Carillon.LONG, ann, bob);
    phone.dial("681");
    ann.rung().refuse(486);

    assertThat(bob.rung().invite().headers("History-Info"))
        .endsWith(
            "<" + ANN + "?Reason=SIP%3Bcause%3D486>;index=1.1;mp=1",
            "<" + BOB + ">;index=1.2;mp=1");
  }

  @Test
  void memberGetsToKnowThatTheOneBeforeDidNotPickUp() {
    CARILLON.hunt("682", Duration.ofSeconds(1), ann, bob);
    phone.dial("682");
    ann.rung().ring().stopRinging();

    assertThat(bob.rung().invite().headers("History-Info"))
        .endsWith(
            "<" + ANN + "?Reason=SIP%3Bcause%3D408>;index=1.1;mp=1",
            "<" + BOB + ">;index=1.2;mp=1");
  }

  @Test
  void memberOfTheNextGroupGetsToKnowTheOneBefore() {
    CARILLON.ringAll("685", bob);
    CARILLON.overflowing("684", new Destination.ToGroup("685"), ann);
    String dialled = phone.dial("684").invite().requestUri();
    ann.rung().refuse(486);

    assertThat(bob.rung().invite().headers("History-Info"))
        .containsExactly(
            "<" + dialled + ">;index=1",
            "<" + ANN + "?Reason=SIP%3Bcause%3D486>;index=1.1;mp=1",
            "<" + dialled.replace("684@", "685@") + ">;index=1.2;mp=1",
            "<" + ANN + ">;index=1.2.1;mp=1.2");
  }

  @Test
  void historyOfTheCallerIsContinued() {
    CARILLON.ringAll("683", ann);
    String before = "<sip:desk@carrier.test?Reason=SIP%3Bcause%3D302>;index=1";
    SipText dialled = phone.dial("683", "History-Info: " + before).invite();

    assertThat(ann.rung().invite().headers("History-Info"))
        .containsExactly(
            before, "<" + dialled.requestUri() + ">;index=1.0", "<" + ANN + ">;index=1.0.1;mp=1.0");
  }

  @Test
  void memberWithSeveralPhonesIsOneTarget() {
    CARILLON.oneMember("686", ann, bob);
    phone.dial("686");

    for (Phone one : new Phone[] {ann, bob}) {
      assertThat(one.rung().invite().headers("History-Info"))
          .hasSize(2)
          .endsWith("<sip:m@127.0.0.1>;index=1.1;mp=1");
    }
  }

  @Test
  void nobodyLearnsWhereThePhonesOfOthersAre() throws IOException {
    Phone mailbox = CARILLON.phone("vm");
    CARILLON.overflowing("687", new Destination.Voicemail(mailbox.contact()), ann);
    phone.dial("687");
    ann.rung().refuse(486);
    SipText invite = mailbox.rung().invite();

    assertThat(invite.toString()).doesNotContain(ann.contact()).doesNotContain("sip:ann");
    assertThat(invite.headers("History-Info"))
        .anyMatch(entry -> entry.contains("sip:m1@127.0.0.1?"));
    assertThat(invite.headers("History-Info")).endsWith("<sip:vm@127.0.0.1>;index=1.2;mp=1");
  }
}
