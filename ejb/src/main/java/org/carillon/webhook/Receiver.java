package org.carillon.webhook;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.carillon.config.Settings;

/** The system that is told, at the other end of HTTP. */
final class Receiver {

  private static final Duration CONNECT_TIME = Duration.ofSeconds(5);
  private static final Duration ANSWER_TIME = Duration.ofSeconds(10);

  private final Settings.Webhook settings;
  private final HttpClient http;

  Receiver(Settings.Webhook settings, Executor executor) {
    this.settings = settings;
    this.http =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            // a redirect would hand the message to somebody whom the administrator did not name
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(CONNECT_TIME)
            .executor(executor)
            .build();
  }

  /** Sends it, and says why it was not accepted; empty when it was. */
  CompletableFuture<Optional<String>> send(Delivery delivery, Instant now) {
    return http.sendAsync(request(delivery, now), HttpResponse.BodyHandlers.discarding())
        .thenApply(response -> refusal(response.statusCode()))
        .exceptionally(failure -> Optional.of(reason(failure)));
  }

  private HttpRequest request(Delivery delivery, Instant now) {
    String timestamp = String.valueOf(now.getEpochSecond());
    return HttpRequest.newBuilder(settings.url().orElseThrow())
        .timeout(ANSWER_TIME)
        .header("Content-Type", "application/json")
        .header("Carillon-Event", delivery.event())
        .header("Carillon-Delivery", delivery.key())
        .header("Carillon-Timestamp", timestamp)
        .header("Carillon-Signature", Signature.of(settings.secret(), timestamp, delivery.body()))
        .POST(HttpRequest.BodyPublishers.ofString(delivery.body()))
        .build();
  }

  private static Optional<String> refusal(int status) {
    return status / 100 == 2 ? Optional.empty() : Optional.of("status " + status);
  }

  private static String reason(Throwable failure) {
    Throwable cause = failure.getCause() instanceof IOException ? failure.getCause() : failure;
    return cause.toString();
  }
}
