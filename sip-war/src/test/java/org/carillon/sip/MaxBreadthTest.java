package org.carillon.sip;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import org.carillon.domain.call.AttemptEnd;
import org.carillon.sip.phone.Call;
import org.carillon.sip.phone.Phone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A call rings no more phones at once than it may, wherever it goes on to (RFC 5393). */
class MaxBreadthTest {

  @RegisterExtension static final Carillon CARILLON = new Carillon();

  private Phone phone;
  private Phone ann;
  private Phone bob;

  @BeforeEach
  void group() throws IOException {
    phone = CARILLON.phone("caller");
    ann = CARILLON.phone("ann");
    bob = CARILLON.phone("bob");
    CARILLON.ringAll("660", ann, bob);
  }

  @ParameterizedTest
  @CsvSource({"Max-Breadth: 8,4", "Max-Breadth: 5,2", "X-Nothing: 1,10", "Max-Breadth: many,10"})
  void phonesThatRingAtOnceShareWhatTheCallerAllows(String header, String share) {
    phone.dial("660", header);

    assertThat(ann.rung().invite().headers("Max-Breadth")).containsExactly(share);
    assertThat(bob.rung().invite().headers("Max-Breadth")).containsExactly(share);
  }

  @Test
  void callThatMayGoNowhereIsRefused() {
    assertThat(phone.dial("660", "Max-Breadth: 0").awaitFinal().status()).isEqualTo(440);
  }

  @Test
  void onlyAsManyPhonesRingAsMay() {
    Call caller = phone.dial("660", "Max-Breadth: 1");
    ann.rung().refuse(486);
    caller.awaitStatus(480);

    assertThat(bob.unexpected()).isEmpty();
    assertThat(CARILLON.ended().attempts())
        .extracting(attempt -> attempt.end())
        .containsExactlyInAnyOrder(AttemptEnd.FAILED, AttemptEnd.BUSY);
  }

  @Test
  void phoneThatHasStoppedMakesRoomForTheNext() {
    CARILLON.hunt("661", Carillon.LONG, ann, bob);
    phone.dial("661", "Max-Breadth: 1");
    ann.rung().refuse(486);

    assertThat(bob.rung().invite().header("Max-Breadth")).isEqualTo("1");
  }

  @Test
  void phoneThatWasToldToStopMakesRoomForTheNext() {
    CARILLON.hunt("662", Duration.ofSeconds(1), ann, bob);
    phone.dial("662", "Max-Breadth: 1");
    ann.rung().ring();

    assertThat(bob.rung().invite().header("Max-Breadth")).isEqualTo("1");
  }
}
