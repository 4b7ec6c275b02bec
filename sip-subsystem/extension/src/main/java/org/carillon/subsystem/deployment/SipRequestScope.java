package org.carillon.subsystem.deployment;

import jakarta.enterprise.inject.spi.CDI;
import java.util.Optional;
import org.jboss.weld.context.RequestContext;
import org.jboss.weld.context.unbound.UnboundLiteral;

/**
 * The CDI request context of SIP call-backs: one request per call-back, as for an HTTP request.
 * Weld's unbound context keeps its beans per thread, so one object serves all worker threads.
 */
final class SipRequestScope {
  private volatile RequestContext context;

  /**
   * Activates the context, unless the caller has one already.
   *
   * @return what ends it
   */
  Optional<Runnable> activate() {
    RequestContext request = context();
    if (request.isActive()) {
      return Optional.empty();
    }
    request.activate();
    return Optional.of(
        () -> {
          request.invalidate();
          request.deactivate();
        });
  }

  /** Looked up late: Weld starts after the SIP application's service, before its servlets. */
  private RequestContext context() {
    if (context == null) {
      context = CDI.current().select(RequestContext.class, UnboundLiteral.INSTANCE).get();
    }
    return context;
  }
}
