package org.carillon.it.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Map;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A connector that cannot be is refused with a number and a remedy, and the server goes on. */
class BadConfigurationIT extends LifecycleTest {
  private static final String CONNECTOR = "subsystem=sip/connector=wrong";
  private static final int SIP_PORT = Integer.getInteger("carillon.it.sip-port", 9060);

  @AfterEach
  void serverGoesOn() throws IOException {
    assertThat(server.children("subsystem=sip", "connector")).doesNotContain("wrong");
    assertThat(OptionsAnswer.to("600").status()).isEqualTo(200);
  }

  @Test
  void portInUse() {
    isRefused(Map.of("socket-binding", "sip", "transport", "tcp"))
        .hasMessageContaining("CARILSIP0009")
        .hasMessageContaining("127.0.0.1:" + SIP_PORT)
        .hasMessageContaining("change socket-binding 'sip'");
  }

  @Test
  void unknownTransport() {
    isRefused(Map.of("socket-binding", "sips", "transport", "sctp"))
        .hasMessageContaining("CARILSIP0004")
        .hasMessageContaining("'sctp'")
        .hasMessageContaining("udp, tcp or tls");
  }

  @Test
  void tlsWithoutSslContext() {
    isRefused(Map.of("socket-binding", "sips", "transport", "tls"))
        .hasMessageContaining("CARILSIP0005")
        .hasMessageContaining("'wrong'")
        .hasMessageContaining("set ssl-context");
  }

  private AbstractThrowableAssert<?, ? extends Throwable> isRefused(
      Map<String, String> parameters) {
    return assertThatThrownBy(() -> server.add(CONNECTOR, parameters));
  }
}
