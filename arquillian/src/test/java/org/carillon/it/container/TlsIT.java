package org.carillon.it.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Map;
import javax.net.ssl.SSLSocket;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** SIP over TLS with a certificate of one's own, configured while the server runs (RFC 3261 26). */
class TlsIT extends LifecycleTest {
  private static final String CONNECTOR = "subsystem=sip/connector=tls";
  private static final int SIPS_PORT = Integer.getInteger("carillon.it.sip-port", 9060) + 1;

  private static final String KEY_STORE = "subsystem=elytron/key-store=sip-it";
  private static final String KEY_MANAGER = "subsystem=elytron/key-manager=sip-it";
  private static final String SSL_CONTEXT = "subsystem=elytron/server-ssl-context=sip-it";

  @TempDir private Path directory;
  private Certificate certificate;

  @BeforeEach
  void configure() throws Exception {
    certificate = Certificate.selfSigned(directory);
    Map<String, String> secret = Map.of("clear-text", Certificate.PASSWORD);
    server.add(
        KEY_STORE,
        Map.of(
            "path",
            certificate.store().toString(),
            "type",
            "PKCS12",
            "credential-reference",
            secret));
    server.add(KEY_MANAGER, Map.of("key-store", "sip-it", "credential-reference", secret));
    server.add(SSL_CONTEXT, Map.of("key-manager", "sip-it"));
    server.add(
        CONNECTOR, Map.of("socket-binding", "sips", "transport", "tls", "ssl-context", "sip-it"));
  }

  @AfterEach
  void removeAgain() throws IOException {
    server.remove(CONNECTOR);
    // the connector uses the ssl-context until then
    server.reload();
    server.remove(SSL_CONTEXT);
    server.remove(KEY_MANAGER);
    server.remove(KEY_STORE);
  }

  @Test
  void aRequestOverTlsIsAnsweredOverTheSameConnection() throws Exception {
    try (SSLSocket phone = connected()) {
      phone.getOutputStream().write(options().getBytes(StandardCharsets.UTF_8));

      String answer = head(phone);

      assertThat(answer).startsWith("SIP/2.0 200 ").contains("SIP/2.0/TLS");
      assertThat(phone.getSession().getProtocol()).startsWith("TLSv1.");
    }
  }

  private SSLSocket connected() throws IOException, GeneralSecurityException {
    SSLSocket socket =
        (SSLSocket)
            certificate
                .trusting()
                .getSocketFactory()
                .createSocket(InetAddress.getLoopbackAddress(), SIPS_PORT);
    socket.setSoTimeout(10_000);
    socket.startHandshake();
    return socket;
  }

  private static String head(Socket socket) throws IOException {
    StringBuilder text = new StringBuilder();
    while (text.indexOf("\r\n\r\n") < 0) {
      int next = socket.getInputStream().read();
      if (next < 0) {
        throw new IOException("the connection ended after: " + text);
      }
      text.append((char) next);
    }
    return text.toString();
  }

  private static String options() {
    return String.join(
        "\r\n",
        "OPTIONS sips:600@127.0.0.1:" + SIPS_PORT + " SIP/2.0",
        "Via: SIP/2.0/TLS 127.0.0.1:5061;branch=z9hG4bKtls1",
        "From: <sips:ann@127.0.0.1>;tag=1",
        "To: <sips:600@127.0.0.1>",
        "Call-ID: tls-it",
        "CSeq: 1 OPTIONS",
        "Max-Forwards: 70",
        "Content-Length: 0",
        "",
        "");
  }
}
