package org.carillon.domain.registration;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which URIs reach the same phone. */
class SipPlaceTest {

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({
    "sip:ann@192.0.2.1, sip:ann@192.0.2.1:5060",
    "sips:ann@192.0.2.1, sips:ann@192.0.2.1:5061",
    "sip:ann@Phone.Example, SIP:ann@phone.example",
    "sip:ann@192.0.2.1;transport=tcp, sip:ann@192.0.2.1;ob",
    "sip:ann@192.0.2.1?Subject=x, sip:ann@192.0.2.1",
    "\"Ann\" <sip:ann@192.0.2.1:5062>;expires=60, sip:ann@192.0.2.1:5062",
    "sip:ann@[2001:DB8::1], sip:ann@[2001:db8::1]:5060",
    "' sip:ann@192.0.2.1 ', sip:ann@192.0.2.1",
  })
  void samePhoneIsOnePlace(String one, String other) {
    assertThat(SipPlace.of(one)).isPresent().isEqualTo(SipPlace.of(other));
  }

  @ParameterizedTest(name = "{0} is not {1}")
  @CsvSource({
    "sip:ann@192.0.2.1, sip:ann@192.0.2.1:5061",
    "sip:ann@192.0.2.1, sips:ann@192.0.2.1",
    "sip:ann@192.0.2.1, sip:Ann@192.0.2.1",
    "sip:ann@192.0.2.1, sip:192.0.2.1",
    "sip:ann@192.0.2.1, sip:ann@192.0.2.10",
  })
  void otherPhoneIsAnotherPlace(String one, String other) {
    assertThat(SipPlace.of(one)).isPresent().isNotEqualTo(SipPlace.of(other));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "tel:+33123456789", "ann", "sip:", "sip:ann@", "mailto:ann@host"})
  void whatIsNoSipUriIsNoPlace(String uri) {
    assertThat(SipPlace.of(uri)).isEmpty();
  }

  @Test
  void partsAreAsWritten() {
    assertThat(SipPlace.of("sip:+33123;phone-context=x@Host.example:05080"))
        .contains(new SipPlace("+33123;phone-context=x", "host.example", 5080));
  }
}
