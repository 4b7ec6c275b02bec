package org.carillon.subsystem.management;

import org.jboss.as.controller.OperationContext;
import org.jboss.as.controller.OperationFailedException;
import org.jboss.as.controller.PathAddress;
import org.jboss.as.controller.ReloadRequiredWriteAttributeHandler;
import org.jboss.dmr.ModelNode;

/**
 * Writes an attribute that takes effect after a reload, but refuses a value that the reload would
 * choke on. The check runs in the RUNTIME stage, when expressions resolve and a batch is complete;
 * at boot nothing is written, so that a bad value in the file costs one resource, not the server.
 */
final class CheckedWriteHandler extends ReloadRequiredWriteAttributeHandler {
  private final Check check;

  CheckedWriteHandler(Check check) {
    this.check = check;
  }

  /** Resolves a resource's whole model and fails if it makes no sense. */
  interface Check {
    void check(OperationContext context, ModelNode model) throws OperationFailedException;
  }

  @Override
  protected boolean applyUpdateToRuntime(
      OperationContext context,
      ModelNode operation,
      String attribute,
      ModelNode resolvedValue,
      ModelNode currentValue,
      HandbackHolder<Void> handback)
      throws OperationFailedException {
    check.check(context, context.readResource(PathAddress.EMPTY_ADDRESS).getModel());
    return super.applyUpdateToRuntime(
        context, operation, attribute, resolvedValue, currentValue, handback);
  }
}
