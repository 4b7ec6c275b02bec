package org.carillon.routing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SipAddressTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '!',
      value = {
        "sip:ann@192.0.2.1, sip:ann@192.0.2.1, true",
        "sip:ann@192.0.2.1:5070, sip:ann@192.0.2.1, true",
        "sips:ann@PBX.example, SIP:ann@pbx.EXAMPLE;transport=tcp, true",
        "sip:ann:secret@pbx.example, sip:ann@pbx.example?subject=x, true",
        "!\"Ann\" <sip:ann@pbx.example>;tag=1!, sip:ann@pbx.example, true",
        "sip:ann@[2001:db8::1]:5060, sip:ann@[2001:DB8::1], true",
        "sip:Ann@pbx.example, sip:ann@pbx.example, false",
        "sip:ann@192.0.2.1, sip:ann@192.0.2.2, false",
        "sip:ann@192.0.2.1, sip:bob@192.0.2.1, false",
        "sip:pbx.example, sip:pbx.example, false",
        "anonymous, anonymous, false",
        "tel:+33123456789, tel:+33123456789, false",
        "<, sip:ann@192.0.2.1, false",
        "sip:, sip:, false"
      })
  void sameUserAtSameHost(String one, String other, boolean same) {
    assertThat(SipAddress.of(one).isSameUserAs(SipAddress.of(other))).isEqualTo(same);
  }
}
