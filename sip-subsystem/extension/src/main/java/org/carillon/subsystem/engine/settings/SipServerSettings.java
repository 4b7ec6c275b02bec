package org.carillon.subsystem.engine.settings;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/**
 * Everything the SIP server needs to know before it starts.
 *
 * @param t1 round-trip estimate, first retransmission interval (RFC 3261 17.1.1.1); 500 ms
 * @param t2 longest retransmission interval of non-INVITE requests; 4 s
 * @param t4 how long a message stays in the network; 5 s
 * @param concurrencyMode the mode of applications that do not choose one
 * @param workerThreads threads that run servlets, for each UDP connector and for all streams
 * @param queueLimit requests waiting or in work above which new dialogs get 503
 * @param retryAfter the Retry-After of that 503, whole seconds
 * @param userAgent the User-Agent and Server header
 * @param externalAddress host for Contact and Via behind NAT
 * @param stackProperties properties of JAIN SIP that override ours
 */
public record SipServerSettings(
    Duration t1,
    Duration t2,
    Duration t4,
    ConcurrencyMode concurrencyMode,
    int workerThreads,
    int queueLimit,
    Duration retryAfter,
    String userAgent,
    Optional<String> externalAddress,
    Map<String, String> stackProperties) {

  /**
   * Checks the values.
   *
   * @throws IllegalArgumentException naming the value and what to do
   */
  public SipServerSettings {
    Checks.atLeast(t1, Duration.ofMillis(1), "timer T1");
    Checks.atLeast(t2, t1, "timer T2");
    Checks.atLeast(t4, Duration.ofMillis(1), "timer T4");
    Checks.atLeast(retryAfter, Duration.ofSeconds(1), "retry-after");
    Checks.range(workerThreads, 1, 1024, "number of worker threads");
    Checks.range(queueLimit, 1, 1_000_000, "queue limit");
    Checks.text(userAgent, "user agent");
    externalAddress.ifPresent(host -> Checks.text(host, "external address"));
    stackProperties = Map.copyOf(stackProperties);
  }

  /** The values of RFC 3261 and of a server for some hundred calls. */
  public static SipServerSettings defaults() {
    return new SipServerSettings(
        Duration.ofMillis(500),
        Duration.ofSeconds(4),
        Duration.ofSeconds(5),
        ConcurrencyMode.SIP_APPLICATION_SESSION,
        16,
        500,
        Duration.ofSeconds(5),
        "Carillon",
        Optional.empty(),
        Map.of());
  }
}
