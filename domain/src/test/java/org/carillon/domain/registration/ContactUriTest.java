package org.carillon.domain.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContactUriTest {

  @ParameterizedTest
  @CsvSource({
    "sip:%61lice@atlanta.com;transport=TCP, sip:alice@AtLanTa.CoM;Transport=tcp",
    "sip:carol@chicago.com, sip:carol@chicago.com;newparam=5",
    "sip:carol@chicago.com, sip:carol@chicago.com;security=on",
    "sip:alice@atlanta.com?subject=x, sip:alice@atlanta.com?subject=x",
    "sip:[2001:db8::1]:5070, SIP:[2001:DB8::1]:5070"
  })
  void rfc3261_19_1_4_equivalentUris(String one, String other) {
    assertThat(ContactUri.of(one).isSameAs(ContactUri.of(other))).isTrue();
    assertThat(ContactUri.of(other).isSameAs(ContactUri.of(one))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "SIP:ALICE@AtLanTa.CoM;Transport=udp, sip:alice@AtLanTa.CoM;Transport=UDP",
    "sip:bob@biloxi.com, sip:bob@biloxi.com:5060",
    "sip:bob@biloxi.com, sip:bob@biloxi.com;transport=udp",
    "sip:bob@biloxi.com, sip:bob@biloxi.com:6000;transport=tcp",
    "sip:carol@chicago.com, sip:carol@chicago.com?Subject=next",
    "sip:bob@phone21.boxesbybob.com, sip:bob@192.0.2.4",
    "sip:carol@chicago.com;security=on, sip:carol@chicago.com;security=off",
    "sip:101@192.0.2.4, sips:101@192.0.2.4"
  })
  void rfc3261_19_1_4_differentUris(String one, String other) {
    assertThat(ContactUri.of(one).isSameAs(ContactUri.of(other))).isFalse();
    assertThat(ContactUri.of(other).isSameAs(ContactUri.of(one))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "sip:101@10.0.0.7:5062;transport=tcp, sip:101@203.0.113.9:40000;transport=tcp",
    "sip:10.0.0.7, sip:203.0.113.9:40000",
    "sips:101@[fe80::1]:5061, sips:101@203.0.113.9:40000"
  })
  void uriIsMovedToTheSourceOfThePacket(String contact, String moved) {
    assertThat(ContactUri.moved(contact, "203.0.113.9:40000")).isEqualTo(moved);
  }

  @ParameterizedTest
  @ValueSource(strings = {"tel:+49301234", "sip:", "101@192.0.2.4", "sip:a@b@c", "sip:%zz@host"})
  void otherTextIsNoContact(String text) {
    assertThatThrownBy(() -> ContactUri.of(text)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void refusalNamesTheContactAndTheRemedy() {
    assertThatThrownBy(() -> ContactUri.of("tel:1"))
        .hasMessage("contact 'tel:1' is no SIP URI: use one such as sip:101@192.0.2.5:5060");
  }
}
