package org.carillon.sip;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.carillon.sip.phone.Registrant;
import org.carillon.sip.phone.SipText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Whoever guesses passwords is slowed down; a container of its own, because it stays so. */
class GuessingTest {

  @RegisterExtension static final Carillon CARILLON = new Carillon();

  @Test
  void afterFiveWrongPasswordsEvenTheRightOneHasToWait() throws IOException {
    Registrant owner = CARILLON.registrant("101");
    Registrant guesser = owner.withPassword("guess");
    String right = owner.proof(owner.challenge(), 1);
    for (int i = 0; i < 5; i++) {
      assertThat(guesser.register().status()).isEqualTo(403);
    }

    SipText answer = owner.send(owner.contact(), right);

    assertThat(answer.status()).isEqualTo(503);
    assertThat(Integer.parseInt(answer.header("Retry-After"))).isBetween(1, 30);
  }
}
