package org.carillon.it.callflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.carillon.it.ServerTest;

/** The records of the calls that have ended; they are written a little later than the call ends. */
final class CallRecords {

  private static final long PATIENCE_NANOS = 30_000_000_000L;

  private final HttpClient client = HttpClient.newHttpClient();

  /** Waits until there is a record of a call of that name, and checks that it is the only one. */
  CallLine call(String caller) throws IOException, InterruptedException {
    return calls(caller, 1).get(0);
  }

  /** Waits until there are so many records of callers of that name, and checks that not more. */
  List<CallLine> calls(String caller, int count) throws IOException, InterruptedException {
    long deadline = System.nanoTime() + PATIENCE_NANOS;
    List<CallLine> calls = now(caller);
    while (calls.size() < count && System.nanoTime() < deadline) {
      calls = now(caller);
    }
    assertThat(calls).as("calls of %s on record", caller).hasSize(count);
    return calls;
  }

  private List<CallLine> now(String caller) throws IOException, InterruptedException {
    URI page =
        URI.create(
            "http://127.0.0.1:" + ServerTest.WEB_PORT + "/test-groups/calls?caller=" + caller);
    HttpRequest request = HttpRequest.newBuilder(page).build();
    return client.send(request, BodyHandlers.ofString()).body().lines().map(CallLine::of).toList();
  }
}
