package org.carillon.sip.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is bundled with the engine, and above all what is not: nothing in it phones home. */
class EngineBundleTest {
  private static final List<String> ENTRIES = Bundle.entries();
  private static final String STATISTICS = "org/restcomm/commons/statistics/";
  private static final String REPORTER = STATISTICS + "reporter/RestcommStatsReporter.class";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "org/mobicents/servlet/sip/core/SipApplicationDispatcherImpl.class",
        "org/mobicents/servlet/sip/core/SipContext.class",
        "gov/nist/javax/sip/SipStackImpl.class",
        "javax/sip/SipStack.class",
        "com/codahale/metrics/MetricRegistry.class",
        "org/apache/log4j/Logger.class"
      })
  void whatTheEngineNeedsIsThereOnce(String entry) {
    assertThat(ENTRIES.stream().filter(entry::equals)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "org/apache/http/",
        "org/apache/commons/httpclient/",
        "okhttp3/",
        "com/google/gson/",
        "org/apache/commons/logging/",
        "net/java/stun4j/",
        "org/slf4j/simple/",
        "org/slf4j/impl/",
        "org/jruby/",
        "javax/servlet/"
      })
  void whatIsLeftOutIsNotThere(String prefix) {
    assertThat(ENTRIES).noneMatch(entry -> entry.startsWith(prefix) && entry.endsWith(".class"));
  }

  @Test
  void theStatisticsLibraryIsOnlyOurStandIn() {
    assertThat(
            ENTRIES.stream().filter(e -> e.startsWith(STATISTICS) && !e.contains("package-info")))
        .containsExactly(REPORTER);
  }

  @Test
  void theStandInReachesForNoNetwork() throws IOException {
    try (InputStream in = getClass().getClassLoader().getResourceAsStream(REPORTER)) {
      String constants = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);

      assertThat(constants).doesNotContain("java/net/").contains("MetricRegistry");
    }
  }
}
