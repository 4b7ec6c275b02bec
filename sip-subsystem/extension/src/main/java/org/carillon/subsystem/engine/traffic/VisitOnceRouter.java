package org.carillon.subsystem.engine.traffic;

import jakarta.servlet.sip.SipServletRequest;
import jakarta.servlet.sip.ar.SipApplicationRouter;
import jakarta.servlet.sip.ar.SipApplicationRouterInfo;
import jakarta.servlet.sip.ar.SipApplicationRoutingDirective;
import jakarta.servlet.sip.ar.SipApplicationRoutingRegion;
import jakarta.servlet.sip.ar.SipRouteModifier;
import jakarta.servlet.sip.ar.SipTargetedRequestInfo;
import jakarta.servlet.sip.ar.spi.SipApplicationRouterProvider;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.CopyOnWriteArrayList;
import org.mobicents.servlet.sip.core.message.MobicentsSipServletRequest;
import org.mobicents.servlet.sip.core.session.MobicentsSipSession;

/**
 * Sends every initial request through each application once, in the order of deployment. A request
 * that an application makes does not come back to it. The engine makes this class by name.
 */
public final class VisitOnceRouter extends SipApplicationRouterProvider
    implements SipApplicationRouter {
  private final List<String> applications = new CopyOnWriteArrayList<>();

  @Override
  public SipApplicationRouter getSipApplicationRouter() {
    return this;
  }

  @Override
  public SipApplicationRouterInfo getNextApplication(
      SipServletRequest request,
      SipApplicationRoutingRegion region,
      SipApplicationRoutingDirective directive,
      SipTargetedRequestInfo target,
      Serializable state) {
    ArrayList<String> visited = visited(request, state);
    Optional<String> next =
        applications.stream().filter(name -> !visited.contains(name)).findFirst();
    if (next.isEmpty()) {
      // The engine asks the answer for a name; it does not expect null.
      return new SipApplicationRouterInfo(null, null, null, null, null, null);
    }
    visited.add(next.get());
    return new SipApplicationRouterInfo(
        next.get(),
        SipApplicationRoutingRegion.ORIGINATING_REGION,
        request.getFrom().getURI().toString(),
        null,
        SipRouteModifier.NO_ROUTE,
        visited);
  }

  private static ArrayList<String> visited(SipServletRequest request, Serializable state) {
    ArrayList<String> visited = new ArrayList<>();
    if (state instanceof List<?> names) {
      names.forEach(name -> visited.add((String) name));
    }
    if (request instanceof MobicentsSipServletRequest own) {
      MobicentsSipSession sender = own.getSipSession();
      if (sender != null) {
        visited.add(sender.getKey().getApplicationName());
      }
    }
    return visited;
  }

  @Override
  public void applicationDeployed(List<String> names) {
    names.stream().filter(name -> !applications.contains(name)).forEach(applications::add);
  }

  @Override
  public void applicationUndeployed(List<String> names) {
    applications.removeAll(names);
  }

  @Override
  public void init() {}

  @Override
  public void init(Properties properties) {}

  @Override
  public void destroy() {
    applications.clear();
  }
}
