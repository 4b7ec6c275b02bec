package org.carillon.it.crash;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A server of its own, which the test may kill. */
final class ServerProcess implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofMinutes(3);

  private final Process process;
  private final int webPort;

  private ServerProcess(Process process, int webPort) {
    this.process = process;
    this.webPort = webPort;
  }

  /**
   * Starts the server of this home with its data in this directory, and waits until it serves
   * pages.
   */
  static ServerProcess start(Path home, Path data, int portOffset) throws Exception {
    List<String> command = new ArrayList<>(List.of(home.resolve("bin/carillon.sh").toString()));
    command.add("--demo");
    command.add("-Djboss.socket.binding.port-offset=" + portOffset);
    command.addAll(List.of(System.getProperty("carillon.it.crash-database").split(" ")));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("CARILLON_DATA_DIR", data.toString());
    builder.redirectErrorStream(true).redirectOutput(data.resolve("console.log").toFile());
    ServerProcess server = new ServerProcess(builder.start(), 8080 + portOffset);
    server.waitUntilItServes();
    return server;
  }

  int webPort() {
    return webPort;
  }

  /** Ends the server without warning, as {@code kill -9} does. */
  void kill() throws InterruptedException {
    List<ProcessHandle> all = process.descendants().toList();
    all.forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly().waitFor();
    all.forEach(handle -> handle.onExit().join());
  }

  @Override
  public void close() throws InterruptedException {
    kill();
  }

  private void waitUntilItServes() throws Exception {
    HttpClient client = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.ALWAYS).build();
    HttpRequest page =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + webPort + "/carillon/")).build();
    Instant deadline = Instant.now().plus(PATIENCE);
    while (!serves(client, page)) {
      if (Instant.now().isAfter(deadline) || !process.isAlive()) {
        kill();
        throw new IllegalStateException("the server does not serve pages on port " + webPort);
      }
      process.waitFor(500, java.util.concurrent.TimeUnit.MILLISECONDS);
    }
  }

  private static boolean serves(HttpClient client, HttpRequest page) throws InterruptedException {
    try {
      return client.send(page, BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException notYet) {
      return false;
    }
  }
}
