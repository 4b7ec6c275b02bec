package org.carillon.subsystem.engine.application;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.sip.SipServlet;
import jakarta.servlet.sip.SipServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.carillon.subsystem.engine.bench.Message;
import org.carillon.subsystem.engine.bench.Peer;
import org.carillon.subsystem.engine.bench.Requests;
import org.carillon.subsystem.engine.bench.TestServer;
import org.carillon.subsystem.engine.pattern.And;
import org.carillon.subsystem.engine.pattern.Contains;
import org.carillon.subsystem.engine.pattern.Equal;
import org.carillon.subsystem.engine.pattern.Exists;
import org.carillon.subsystem.engine.pattern.Not;
import org.carillon.subsystem.engine.pattern.Or;
import org.carillon.subsystem.engine.pattern.RequestVariable;
import org.carillon.subsystem.engine.pattern.SubdomainOf;
import org.carillon.subsystem.engine.settings.RequestPattern;
import org.carillon.subsystem.engine.settings.SipApplicationDescriptor;
import org.carillon.subsystem.engine.settings.SipServletDescriptor;
import org.carillon.subsystem.engine.settings.SipServletMapping;
import org.carillon.subsystem.engine.settings.Transport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Without a main servlet the first mapping that matches gets an initial request. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MappingTest {
  private TestServer server;
  private int port;

  /** Says its name in a header. */
  public static final class Named extends SipServlet {
    private static final long serialVersionUID = 1L;

    @Override
    protected void doRequest(SipServletRequest request) throws IOException {
      var answer = request.createResponse(200);
      answer.addHeader("X-Servlet", getServletConfig().getServletName());
      answer.addHeader("X-Init", getServletConfig().getInitParameter("greeting"));
      answer.addHeader("X-Context", getServletContext().getInitParameter("house"));
      answer.send();
    }
  }

  @BeforeAll
  void start() throws Exception {
    server = new TestServer();
    server.deploy(
        new SipApplicationDescriptor(
            "mapped",
            Optional.empty(),
            Stream.of("registrar", "sales", "local", "gruff", "rest").map(this::servlet).toList(),
            List.of(),
            List.of(
                new SipServletMapping("registrar", equal("request.method", "REGISTER")),
                new SipServletMapping(
                    "sales",
                    new And(
                        List.of(
                            equal("request.method", "OPTIONS"),
                            new Contains(RequestVariable.of("request.uri.user"), "SALES", true)))),
                new SipServletMapping(
                    "local",
                    new Or(
                        List.of(
                            new SubdomainOf(RequestVariable.of("request.uri.host"), "example.org"),
                            new SubdomainOf(RequestVariable.of("request.uri.tel"), "+49")))),
                new SipServletMapping(
                    "gruff",
                    new And(
                        List.of(
                            new Exists(RequestVariable.of("request.uri.param.mood")),
                            new Not(equal("request.uri.port", "5060")))))),
            Map.of("house", "Carillon"),
            3,
            180,
            Optional.empty(),
            Optional.empty()));
    port = server.listen(Transport.UDP);
  }

  @AfterAll
  void stop() {
    server.close();
  }

  private SipServletDescriptor servlet(String name) {
    return new SipServletDescriptor(name, Named.class.getName(), 1, Map.of("greeting", name));
  }

  private static RequestPattern equal(String variable, String value) {
    return new Equal(RequestVariable.of(variable), value, false);
  }

  @ParameterizedTest
  @MethodSource
  void firstMatchGetsTheRequest(String method, String uri, String servlet) throws Exception {
    try (Peer peer = new Peer(port)) {
      peer.send(
          Requests.initial(method, peer.port(), "x")
              .replaceFirst("sip:x@127.0.0.1 SIP", uri + " SIP"));

      Message answer = peer.next();

      assertThat(answer.value("X-Servlet")).isEqualTo(servlet);
      assertThat(answer.value("X-Init")).isEqualTo(servlet);
      assertThat(answer.value("X-Context")).isEqualTo("Carillon");
    }
  }

  static Stream<Arguments> firstMatchGetsTheRequest() {
    return Stream.of(
        Arguments.of("REGISTER", "sip:sales@127.0.0.1", "registrar"),
        Arguments.of("OPTIONS", "sip:presales7@127.0.0.1", "sales"),
        Arguments.of("OPTIONS", "sip:ann@pbx.Example.ORG", "local"),
        Arguments.of("OPTIONS", "sip:ann@example.org", "local"),
        Arguments.of("MESSAGE", "sip:+49-30-123@127.0.0.1;user=phone", "local"),
        Arguments.of("OPTIONS", "sip:ann@127.0.0.1:15099;mood=bad", "gruff"));
  }

  @ParameterizedTest
  @MethodSource
  void noMatchIs404(String method, String uri) throws Exception {
    try (Peer peer = new Peer(port)) {
      peer.send(
          Requests.initial(method, peer.port(), "x")
              .replaceFirst("sip:x@127.0.0.1 SIP", uri + " SIP"));

      assertThat(peer.next().status()).isEqualTo(404);
    }
  }

  static Stream<Arguments> noMatchIs404() {
    return Stream.of(
        Arguments.of("OPTIONS", "sip:ann@badexample.org"),
        Arguments.of("MESSAGE", "sip:sales@127.0.0.1"),
        Arguments.of("OPTIONS", "sip:ann@127.0.0.1;mood=bad"));
  }
}
