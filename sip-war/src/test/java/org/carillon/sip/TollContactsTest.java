package org.carillon.sip;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.carillon.config.TrunkSettings;
import org.carillon.config.TrunkSettings.CallerPlace;
import org.carillon.sip.phone.Registrant;
import org.carillon.sip.phone.SipText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who registers a phone does not get to dial over the trunk by it. */
class TollContactsTest {

  @RegisterExtension
  static final Carillon CARILLON =
      new Carillon()
          .over(
              new TrunkSettings(
                  Optional.of("sip:Sbc.carrier.test"),
                  "+33123456789",
                  CallerPlace.PAI,
                  Optional.empty(),
                  "",
                  Duration.ofSeconds(30)));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "sip:+33899000000@sbc.carrier.test",
        "sip:0899000000@sbc.carrier.test:5060;transport=udp",
        "sip:%2B33899000000@SBC.carrier.test",
        "sip:%30899000000@sbc.carrier.test",
        "sip:+33899000000;phone-context=x@sbc.carrier.test;user=phone",
        "sip:+33-899.000(000)@sbc.carrier.test",
        "sip:131@sbc.carrier.test",
      })
  void numberAtTheTrunkIsForbiddenAndNothingIsRegistered(String contact) throws IOException {
    Registrant phone = CARILLON.registrant("130");

    SipText answer = phone.register(phone.contact() + ", <" + contact + ">");

    assertThat(answer.startLine())
        .startsWith("SIP/2.0 403 sip:")
        .endsWith("is at the trunk: no phone");
    assertThat(phone.register().headers("Contact")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "sip:+33899000000@phone.test",
        "sip:+33899000000@sbc.carrier.test:5070",
        "sip:132@sbc.carrier.test",
        "sip:desk-3@sbc.carrier.test",
      })
  void otherContactsAreRegistered(String contact) throws IOException {
    Registrant phone = CARILLON.registrant("132");

    assertThat(phone.register("Contact: <" + contact + ">;expires=60").status()).isEqualTo(200);
    assertThat(phone.register("Contact: *", "Expires: 0").status()).isEqualTo(200);
  }

  @Test
  void whoForgotWhatIsRegisteredMayForgetEverything() throws IOException {
    Registrant phone = CARILLON.registrant("133");

    assertThat(phone.register("Contact: *", "Expires: 0").status()).isEqualTo(200);
  }
}
