package org.carillon.sip;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.carillon.config.TrunkSettings;
import org.carillon.config.TrunkSettings.CallerPlace;
import org.carillon.domain.group.Destination;
import org.carillon.sip.phone.Phone;
import org.carillon.sip.phone.SipText;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Where trunks find who calls that do not read P-Asserted-Identity (features 5.6, RFC 5806). */
class TrunkCallerTest {

  @Nested
  class WithDiversion {

    private static final int PORT = FreePort.udp();

    @RegisterExtension
    static final Carillon CARILLON = new Carillon().over(trunk(PORT, CallerPlace.DIVERSION));

    @Test
    void callerStaysInFromAndOurNumberIsTheOneThatSentTheCallOn() throws IOException {
      SipText invite = dialled(CARILLON, PORT, "Diversion: <sip:old@acme.test>;reason=away");

      assertThat(invite.header("From")).startsWith("\"Jean\" <sip:+33987654321@house.test>;tag=");
      assertThat(invite.headers("Diversion"))
          .containsExactly(
              "<sip:+33123456789@127.0.0.1>;reason=follow-me;counter=1",
              "<sip:old@acme.test>;reason=away");
    }

    @Test
    void ourNumberStandsAboveTheGroupThatCouldNotTakeTheCall() throws IOException {
      Phone ann = CARILLON.phone("ann");
      Phone carrier = CARILLON.phone("carrier", PORT);
      CARILLON.overflowing("702", new Destination.External("+33612345679"), ann);
      CARILLON.phone("caller").dial("702");
      ann.rung().refuse(486);

      assertThat(carrier.rung("+33612345679").invite().headers("Diversion"))
          .hasSize(2)
          .satisfies(all -> assertThat(all.get(0)).startsWith("<sip:+33123456789@127.0.0.1>"))
          .satisfies(all -> assertThat(all.get(1)).contains("sip:702@", "reason=user-busy"));
    }
  }

  @Nested
  class WithNothing {

    private static final int PORT = FreePort.udp();

    @RegisterExtension
    static final Carillon CARILLON = new Carillon().over(trunk(PORT, CallerPlace.NONE));

    @Test
    void nothingOfTheCallerLeavesTheHouse() throws IOException {
      SipText invite =
          dialled(CARILLON, PORT, "P-Asserted-Identity: <sip:+33987654321@house.test>");

      assertThat(invite.header("From")).startsWith("<sip:+33123456789@127.0.0.1>;tag=");
      assertThat(invite.toString()).doesNotContain("33987654321", "Jean");
    }
  }

  private static SipText dialled(Carillon carillon, int port, String header) throws IOException {
    carillon.contacts("700", "+33612345678");
    Phone carrier = carillon.phone("carrier", port);
    carillon.phone("caller").as("\"Jean\" <sip:+33987654321@house.test>").dial("700", header);
    return carrier.rung().invite();
  }

  private static TrunkSettings trunk(int port, CallerPlace caller) {
    return new TrunkSettings(
        Optional.of("sip:127.0.0.1:" + port),
        "+33123456789",
        caller,
        Optional.empty(),
        "",
        Duration.ofSeconds(30));
  }
}
