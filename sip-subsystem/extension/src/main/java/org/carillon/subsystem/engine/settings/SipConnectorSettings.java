package org.carillon.subsystem.engine.settings;

import java.net.InetAddress;
import java.util.Optional;
import javax.net.ssl.SSLContext;

/**
 * Where the SIP server listens.
 *
 * @param name for messages to the operator
 * @param address the address to bind to
 * @param port the port, 1 to 65535
 * @param transport how messages travel
 * @param sslContext keys and trust; needed for TLS, unused otherwise
 */
public record SipConnectorSettings(
    String name,
    InetAddress address,
    int port,
    Transport transport,
    Optional<SSLContext> sslContext) {

  /**
   * Checks the values.
   *
   * @throws IllegalArgumentException naming the value and what to do
   */
  public SipConnectorSettings {
    Checks.text(name, "name of the connector");
    Checks.range(port, 1, 65_535, "port of the connector " + name);
    if (transport == Transport.TLS && sslContext.isEmpty()) {
      throw new IllegalArgumentException(
          "The connector " + name + " has transport tls and no SSL context: give it one.");
    }
  }

  /** For messages: name and address, for example {@code udp (127.0.0.1:5060/udp)}. */
  public String label() {
    return "%s (%s:%d/%s)".formatted(name, address.getHostAddress(), port, transport.token());
  }
}
