package org.carillon.subsystem.engine.application;

import java.util.List;
import org.carillon.subsystem.engine.message.DigestClient;
import org.carillon.subsystem.engine.settings.SipApplicationDescriptor;
import org.mobicents.servlet.sip.annotation.ConcurrencyControlMode;
import org.mobicents.servlet.sip.core.SipContext;
import org.mobicents.servlet.sip.core.SipListeners;
import org.mobicents.servlet.sip.core.descriptor.MobicentsSipServletMapping;
import org.mobicents.servlet.sip.core.message.MobicentsSipServletRequest;
import org.mobicents.servlet.sip.core.message.MobicentsSipServletResponse;
import org.mobicents.servlet.sip.core.security.MobicentsSipLoginConfig;
import org.mobicents.servlet.sip.core.security.SipDigestAuthenticator;
import org.mobicents.servlet.sip.ruby.SipRubyController;

/**
 * The part of the engine's view on an application that follows from its descriptor, and the part
 * that Carillon leaves out: setters (the descriptor is complete), clustering, container-managed
 * sign-in, Ruby. Null is what the engine expects there.
 */
abstract class DescribedContext implements SipContext {
  private final SipApplicationDescriptor descriptor;

  DescribedContext(SipApplicationDescriptor descriptor) {
    this.descriptor = descriptor;
  }

  SipApplicationDescriptor descriptor() {
    return descriptor;
  }

  @Override
  public String getApplicationName() {
    return descriptor.name();
  }

  @Override
  public boolean isMainServlet() {
    return descriptor.effectiveMainServlet().isPresent();
  }

  @Override
  public String getMainServlet() {
    return descriptor.effectiveMainServlet().orElse(null);
  }

  @Override
  public String getServletHandler() {
    return getMainServlet();
  }

  @Override
  public int getProxyTimeout() {
    return descriptor.proxyTimeoutSeconds();
  }

  @Override
  public int getSipApplicationSessionTimeout() {
    return descriptor.sessionTimeoutMinutes();
  }

  @Override
  public String[] findSipApplicationListeners() {
    return descriptor.listenerClassNames().toArray(String[]::new);
  }

  @Override
  public List<MobicentsSipServletMapping> findSipServletMappings() {
    return descriptor.mappings().stream()
        .<MobicentsSipServletMapping>map(EngineMapping::new)
        .toList();
  }

  @Override
  public String getDescription() {
    return null;
  }

  @Override
  public String getEngineName() {
    return null;
  }

  @Override
  public String getLargeIcon() {
    return null;
  }

  @Override
  public String getSmallIcon() {
    return null;
  }

  @Override
  public MobicentsSipLoginConfig getSipLoginConfig() {
    return null;
  }

  @Override
  public SipDigestAuthenticator getDigestAuthenticator() {
    return new DigestClient();
  }

  @Override
  public SipRubyController getSipRubyController() {
    return null;
  }

  @Override
  public boolean hasDistributableManager() {
    return false;
  }

  @Override
  public boolean isPackageProtectionEnabled() {
    return false;
  }

  @Override
  public boolean isStoppingGracefully() {
    return false;
  }

  @Override
  public boolean authorize(MobicentsSipServletRequest request) {
    return true;
  }

  @Override
  public boolean enterSipAppHa(boolean start) {
    return false;
  }

  @Override
  public void exitSipAppHa(
      MobicentsSipServletRequest request, MobicentsSipServletResponse response, boolean started) {}

  @Override
  public void stopGracefully(long millis) {}

  @Override
  public void setApplicationName(String name) {}

  @Override
  public void setDescription(String text) {}

  @Override
  public void setLargeIcon(String path) {}

  @Override
  public void setSmallIcon(String path) {}

  @Override
  public void setListeners(SipListeners listeners) {}

  @Override
  public void setMainServlet(String name) {}

  @Override
  public void setServletHandler(String name) {}

  @Override
  public void setProxyTimeout(int seconds) {}

  @Override
  public void setSipApplicationSessionTimeout(int minutes) {}

  @Override
  public void addSipApplicationListener(String className) {}

  @Override
  public void removeSipApplicationListener(String className) {}

  @Override
  public void setSipApplicationKeyMethod(java.lang.reflect.Method method) {}

  @Override
  public void setSipLoginConfig(MobicentsSipLoginConfig config) {}

  @Override
  public void addSipServletMapping(MobicentsSipServletMapping mapping) {}

  @Override
  public void removeSipServletMapping(MobicentsSipServletMapping mapping) {}

  @Override
  public void setConcurrencyControlMode(ConcurrencyControlMode mode) {}

  @Override
  public void setSipRubyController(SipRubyController controller) {}
}
