package org.carillon.sip.message;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UserPartTest {

  @Test
  void nameIsWrittenSoThatItCanStandInAnAddress() {
    assertThat(UserPart.escaped("member1")).isEqualTo("member1");
    assertThat(UserPart.escaped("+33123456789")).isEqualTo("+33123456789");
    assertThat(UserPart.escaped("Zoé @ <1>;?")).isEqualTo("Zo%C3%A9%20%40%20%3C1%3E%3B%3F");
  }
}
