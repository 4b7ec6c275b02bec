package org.carillon.subsystem.engine.server;

import javax.sip.SipStack;
import org.carillon.subsystem.engine.message.MessageFactory;
import org.carillon.subsystem.engine.traffic.Dispatcher;
import org.mobicents.ha.javax.sip.ReplicationStrategy;
import org.mobicents.servlet.sip.SipConnector;
import org.mobicents.servlet.sip.core.SipApplicationDispatcher;
import org.mobicents.servlet.sip.core.SipService;
import org.mobicents.servlet.sip.core.message.OutboundProxy;

/** What the engine asks of the server it runs in. It returns null where the engine expects that. */
final class EngineService implements SipService {
  private static final int HOUSEKEEPING_THREADS = 4;
  private static final int PURGE_MINUTES = 1;
  private static final int UNLIMITED = -1;

  private Dispatcher dispatcher;
  private Connectors connectors;

  /** Comes second, since the engine asks this service things while it makes the dispatcher. */
  void attach(Dispatcher newDispatcher, Connectors newConnectors) {
    dispatcher = newDispatcher;
    connectors = newConnectors;
  }

  @Override
  public SipApplicationDispatcher getSipApplicationDispatcher() {
    return dispatcher;
  }

  @Override
  public void setSipApplicationDispatcher(SipApplicationDispatcher other) {}

  @Override
  public SipStack getSipStack() {
    return dispatcher.stack();
  }

  @Override
  public SipConnector findSipConnector(String transport) {
    return connectors.descriptions().stream()
        .filter(connector -> connector.getTransport().equalsIgnoreCase(transport))
        .findFirst()
        .orElse(null);
  }

  @Override
  public SipConnector[] findSipConnectors() {
    return connectors.descriptions().toArray(SipConnector[]::new);
  }

  @Override
  public boolean isHttpFollowsSip() {
    return false;
  }

  @Override
  public String getJvmRoute() {
    return null;
  }

  @Override
  public OutboundProxy getOutboundProxy() {
    return null;
  }

  @Override
  public int getDispatcherThreadPoolSize() {
    return HOUSEKEEPING_THREADS;
  }

  @Override
  public int getCanceledTimerTasksPurgePeriod() {
    return PURGE_MINUTES;
  }

  @Override
  public boolean isDialogPendingRequestChecking() {
    return false;
  }

  @Override
  public boolean isMd5ContactUserPart() {
    return false;
  }

  @Override
  public ReplicationStrategy getReplicationStrategy() {
    return ReplicationStrategy.ConfirmedDialog;
  }

  @Override
  public int getTagHashMaxLength() {
    return UNLIMITED;
  }

  @Override
  public int getCallIdMaxLength() {
    return UNLIMITED;
  }

  @Override
  public String getDnsResolverClass() {
    return null;
  }

  @Override
  public int getDnsTimeout() {
    return 1;
  }

  @Override
  public String getMobicentsSipServletMessageFactoryClassName() {
    return MessageFactory.class.getName();
  }

  @Override
  public void setMobicentsSipServletMessageFactoryClassName(String className) {}

  @Override
  public void stopGracefully(long millis) {}

  @Override
  public String getProxyTimerServiceImplementationType() {
    return null;
  }

  @Override
  public String getSasTimerServiceImplementationType() {
    return null;
  }
}
