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
        .containsExactly("<" + dialled + ">;index=1", "<" + ann.contact() + ">;index=1.1;mp=1");
  }

  @Test
  void memberGetsToKnowThatTheOneBeforeWasBusy() {
    CARILLON.hunt("681", Carillon.LONG, ann, bob);
    phone.dial("681");
    ann.rung().refuse(486);

    assertThat(bob.rung().invite().headers("History-Info"))
        .endsWith(
            "<" + ann.contact() + "?Reason=SIP%3Bcause%3D486>;index=1.1;mp=1",
            "<" + bob.contact() + ">;index=1.2;mp=1");
  }

  @Test
  void memberGetsToKnowThatTheOneBeforeDidNotPickUp() {
    CARILLON.hunt("682", Duration.ofSeconds(1), ann, bob);
    phone.dial("682");
    ann.rung().ring().stopRinging();

    assertThat(bob.rung().invite().headers("History-Info"))
        .endsWith(
            "<" + ann.contact() + "?Reason=SIP%3Bcause%3D408>;index=1.1;mp=1",
            "<" + bob.contact() + ">;index=1.2;mp=1");
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
            "<" + ann.contact() + "?Reason=SIP%3Bcause%3D486>;index=1.1;mp=1",
            "<" + dialled.replace("684@", "685@") + ">;index=1.2;mp=1",
            "<" + bob.contact() + ">;index=1.2.1;mp=1.2");
  }

  @Test
  void historyOfTheCallerIsContinued() {
    CARILLON.ringAll("683", ann);
    String before = "<sip:desk@carrier.test?Reason=SIP%3Bcause%3D302>;index=1";
    SipText dialled = phone.dial("683", "History-Info: " + before).invite();

    assertThat(ann.rung().invite().headers("History-Info"))
        .containsExactly(
            before,
            "<" + dialled.requestUri() + ">;index=1.0",
            "<" + ann.contact() + ">;index=1.0.1;mp=1.0");
  }
}
