package org.carillon.it.container;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jboss.as.controller.client.ModelControllerClient;
import org.jboss.as.controller.client.helpers.Operations;
import org.jboss.dmr.ModelNode;

/** The server under test, through its management interface, in the words of an administrator. */
public final class Server implements AutoCloseable {
  private static final int PORT = Integer.getInteger("carillon.it.management-port", 13990);
  private static final long PATIENCE = TimeUnit.MINUTES.toNanos(2);
  private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(100);

  private final ModelControllerClient client;

  private Server(ModelControllerClient client) {
    this.client = client;
  }

  /** Connects; the connection outlives a reload of the server. */
  public static Server connect() throws IOException {
    return new Server(ModelControllerClient.Factory.create("127.0.0.1", PORT));
  }

  /** What management operations go through; closed with this. */
  public ModelControllerClient client() {
    return client;
  }

  /**
   * Runs an operation at a place such as {@code subsystem=sip/connector=tls}, with restart of what
   * it concerns; the empty place is the server itself.
   *
   * @throws IOException with the server's words when the operation fails
   */
  public ModelNode run(String operation, String place, Map<String, ?> parameters)
      throws IOException {
    ModelNode outcome = client.execute(request(operation, place, parameters));
    if (!Operations.isSuccessfulOutcome(outcome)) {
      throw new IOException(Operations.getFailureDescription(outcome).asString());
    }
    return Operations.readResult(outcome);
  }

  ModelNode run(String operation, String place) throws IOException {
    return run(operation, place, Map.of());
  }

  /** Adds a resource; a parameter that is a map becomes an object. */
  void add(String place, Map<String, ?> parameters) throws IOException {
    run("add", place, parameters);
  }

  /** Removes a resource. */
  void remove(String place) throws IOException {
    run("remove", place);
  }

  /** The names of the resources of this type below a place. */
  List<String> children(String place, String type) throws IOException {
    return run("read-children-names", place, Map.of("child-type", type)).asList().stream()
        .map(ModelNode::asString)
        .toList();
  }

  /** Reloads the server, and waits until it runs again. */
  void reload() throws IOException {
    try {
      run("reload", "");
    } catch (IOException cut) {
      // a server that reloads may close the connection before it has answered
    }
    long deadline = System.nanoTime() + PATIENCE;
    while (!runs()) {
      if (System.nanoTime() > deadline) {
        throw new IOException("the server does not run again after its reload");
      }
      LockSupport.parkNanos(PAUSE);
    }
  }

  /** The process of the server. */
  long pid() throws IOException {
    String name =
        run("read-attribute", "core-service=platform-mbean/type=runtime", Map.of("name", "name"))
            .asString();
    return Long.parseLong(name.substring(0, name.indexOf('@')));
  }

  @Override
  public void close() throws IOException {
    client.close();
  }

  private boolean runs() {
    try {
      return "running".equals(run("read-attribute", "", Map.of("name", "server-state")).asString());
    } catch (IOException | RuntimeException notYet) {
      return false;
    }
  }

  private static ModelNode request(String operation, String place, Map<String, ?> parameters) {
    ModelNode address = new ModelNode().setEmptyList();
    for (String element : place.isEmpty() ? new String[0] : place.split("/")) {
      String[] pair = element.split("=", 2);
      address.add(pair[0], pair[1]);
    }
    ModelNode request = Operations.createOperation(operation, address);
    request.get("operation-headers", "allow-resource-service-restart").set(true);
    parameters.forEach((name, value) -> request.get(name).set(node(value)));
    return request;
  }

  private static ModelNode node(Object value) {
    if (value instanceof Map<?, ?> fields) {
      ModelNode object = new ModelNode();
      fields.forEach((name, field) -> object.get(String.valueOf(name)).set(node(field)));
      return object;
    }
    return new ModelNode(String.valueOf(value));
  }
}
