package org.carillon.webhook;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.carillon.config.Settings;

/** A web server that answers 204, or what it is told to answer first. */
final class TestReceiver implements AutoCloseable {

  static final String SECRET = "a secret of the test";

  /** What came in. */
  record Request(String event, String key, String timestamp, String signature, String body) {}

  private final Deque<Integer> next = new ArrayDeque<>();
  private final List<Request> requests = new ArrayList<>();
  private final HttpServer server;

  TestReceiver() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException noPort) {
      throw new UncheckedIOException(noPort);
    }
    server.createContext("/", this::answer);
    server.start();
  }

  Settings.Webhook settings() {
    URI uri = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/calls");
    return new Settings.Webhook(Optional.of(uri), SECRET);
  }

  synchronized TestReceiver answersFirst(int... statuses) {
    for (int status : statuses) {
      next.add(status);
    }
    return this;
  }

  synchronized List<Request> requests() {
    return List.copyOf(requests);
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
      // a redirect that somebody follows comes back here, and is counted
      exchange.getResponseHeaders().set("Location", "/elsewhere");
      exchange.sendResponseHeaders(note(exchange, body), -1);
    }
  }

  private synchronized int note(HttpExchange exchange, String body) {
    requests.add(
        new Request(
            header(exchange, "Event"),
            header(exchange, "Delivery"),
            header(exchange, "Timestamp"),
            header(exchange, "Signature"),
            body));
    return next.isEmpty() ? 204 : next.remove();
  }

  private static String header(HttpExchange exchange, String name) {
    return exchange.getRequestHeaders().getFirst("Carillon-" + name);
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
