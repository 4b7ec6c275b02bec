package org.carillon.it.container;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jboss.as.controller.client.ModelControllerClient;
import org.jboss.as.controller.client.helpers.ClientConstants;
import org.jboss.as.controller.client.helpers.Operations;
import org.jboss.dmr.ModelNode;

/** Takes the deployments of the server off and puts them back, by management operations. */
public final class Deployments {
  private static final String ENABLED = "enabled";

  private Deployments() {}

  /** Undeploys what is deployed. Returns the names, for {@link #deploy}. */
  public static List<String> undeployAll(ModelControllerClient server) throws IOException {
    ModelNode read = Operations.createOperation("read-children-resources");
    read.get("child-type").set(ClientConstants.DEPLOYMENT);
    List<String> names = new ArrayList<>();
    for (var deployment : execute(server, read).asPropertyList()) {
      if (deployment.getValue().get(ENABLED).asBoolean()) {
        execute(server, on(deployment.getName(), "undeploy"));
        names.add(deployment.getName());
      }
    }
    return names;
  }

  /** Deploys these again. */
  public static void deploy(ModelControllerClient server, List<String> names) throws IOException {
    for (String name : names) {
      execute(server, on(name, "deploy"));
    }
  }

  private static ModelNode on(String deployment, String operation) {
    return Operations.createOperation(
        operation, Operations.createAddress(ClientConstants.DEPLOYMENT, deployment));
  }

  private static ModelNode execute(ModelControllerClient server, ModelNode operation)
      throws IOException {
    ModelNode outcome = server.execute(operation);
    if (!Operations.isSuccessfulOutcome(outcome)) {
      throw new IOException(Operations.getFailureDescription(outcome).asString());
    }
    return Operations.readResult(outcome);
  }
}
