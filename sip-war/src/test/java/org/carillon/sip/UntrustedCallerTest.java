package org.carillon.sip;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.carillon.config.TrustSettings;
import org.carillon.config.TrustedPeers;
import org.carillon.sip.phone.Call;
import org.carillon.sip.phone.Phone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Nobody is who he says, unless a system says so that we trust (features 5.6, RFC 3325). */
class UntrustedCallerTest {

  private static final String ASSERTION = "P-Asserted-Identity: <sip:+33123456789@carrier.test>";

  @RegisterExtension
  static final Carillon CARILLON =
      new Carillon()
          .trusting(new TrustSettings(List.of(), TrustedPeers.of(List.of("192.0.2.0/24"))));

  private Phone phone;
  private Phone ann;

  @BeforeEach
  void group() throws IOException {
    phone = CARILLON.phone("caller");
    ann = CARILLON.phone("ann");
    CARILLON.ringAll("670", ann);
  }

  @Test
  void assertionOfAStrangerIsDropped() {
    phone.dial("670", ASSERTION);

    assertThat(ann.rung().invite().headers("P-Asserted-Identity")).isEmpty();
  }

  @Test
  void assertionOfAPhoneThatAnswersIsDropped() {
    Call caller = phone.dial("670");
    ann.rung().pickUp(ASSERTION);

    assertThat(caller.awaitStatus(200).headers("P-Asserted-Identity")).isEmpty();
  }

  @Test
  void assertionWithinTheCallIsDropped() {
    Call caller = phone.dial("670");
    Call atAnn = ann.rung().pickUp();
    caller.awaitStatus(200);
    caller.acknowledge("");
    atAnn.awaitRequest("ACK");
    caller.request("INFO", "", ASSERTION);

    assertThat(atAnn.awaitRequest("INFO").headers("P-Asserted-Identity")).isEmpty();
  }
}
