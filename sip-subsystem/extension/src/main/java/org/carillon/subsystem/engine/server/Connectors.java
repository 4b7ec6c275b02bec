package org.carillon.subsystem.engine.server;

import gov.nist.javax.sip.ListeningPointExt;
import gov.nist.javax.sip.stack.SIPTransactionStack;
import java.io.IOException;
import java.net.DatagramSocket;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.SocketAddress;
import java.util.List;
import java.util.Optional;
import java.util.TooManyListenersException;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sip.InvalidArgumentException;
import javax.sip.ObjectInUseException;
import javax.sip.SipException;
import javax.sip.SipProvider;
import javax.sip.SipStack;
import org.carillon.subsystem.engine.log.EngineLogger;
import org.carillon.subsystem.engine.settings.SipConnectorSettings;
import org.carillon.subsystem.engine.settings.Transport;
import org.carillon.subsystem.engine.stack.TlsSockets;
import org.carillon.subsystem.engine.traffic.Dispatcher;
import org.mobicents.servlet.sip.SipConnector;
import org.mobicents.servlet.sip.core.ExtendedListeningPoint;

/**
 * Opens and closes listening points: one provider for each address and port, as the stack wants it.
 */
final class Connectors {
  private final Dispatcher dispatcher;
  private final Optional<String> externalAddress;
  private final List<SipListeningPoint> open = new CopyOnWriteArrayList<>();

  Connectors(Dispatcher dispatcher, Optional<String> externalAddress) {
    this.dispatcher = dispatcher;
    this.externalAddress = externalAddress;
  }

  List<SipConnector> descriptions() {
    return open.stream().map(listening -> listening.point().getSipConnector()).toList();
  }

  synchronized SipListeningPoint open(SipConnectorSettings settings) throws SipServerException {
    try {
      checkFree(settings);
      settings.sslContext().ifPresent(tlsSockets()::use);
      ListeningPointExt point =
          (ListeningPointExt)
              dispatcher
                  .stack()
                  .createListeningPoint(
                      settings.address().getHostAddress(),
                      settings.port(),
                      settings.transport().token());
      SipListeningPoint listening =
          new SipListeningPoint(settings, extend(provider(point), point, settings));
      open.add(listening);
      dispatcher.getSipNetworkInterfaceManager().addExtendedListeningPoint(listening.point());
      EngineLogger.LOG.connectorOpen(settings.label());
      return listening;
    } catch (IOException | SipException | InvalidArgumentException | TooManyListenersException e) {
      throw new SipServerException(
          EngineLogger.LOG.connectorFailed(settings.label(), reason(e)), e);
    }
  }

  /** The stack keeps what it failed to open, returns it at the next try, and fails to stop it. */
  private static void checkFree(SipConnectorSettings settings) throws IOException {
    SocketAddress address = new InetSocketAddress(settings.address(), settings.port());
    if (settings.transport() == Transport.UDP) {
      new DatagramSocket(address).close();
      return;
    }
    try (ServerSocket probe = new ServerSocket()) {
      probe.bind(address);
    }
  }

  private TlsSockets tlsSockets() {
    return (TlsSockets) ((SIPTransactionStack) dispatcher.stack()).getNetworkLayer();
  }

  private SipProvider provider(ListeningPointExt point)
      throws SipException, TooManyListenersException {
    Optional<SipProvider> existing =
        open.stream()
            .map(SipListeningPoint::point)
            .filter(other -> other.getListeningPoint().getIPAddress().equals(point.getIPAddress()))
            .filter(other -> other.getPort() == point.getPort())
            .map(ExtendedListeningPoint::getSipProvider)
            .findFirst();
    if (existing.isPresent()) {
      existing.get().addListeningPoint(point);
      return existing.get();
    }
    SipProvider provider = dispatcher.stack().createSipProvider(point);
    provider.addSipListener(dispatcher);
    return provider;
  }

  private ExtendedListeningPoint extend(
      SipProvider provider, ListeningPointExt point, SipConnectorSettings settings) {
    SipConnector description = new SipConnector();
    description.setIpAddress(settings.address().getHostAddress());
    description.setPort(settings.port());
    description.setTransport(settings.transport().token());
    externalAddress.ifPresent(
        host -> {
          description.setUseStaticAddress(true);
          description.setStaticServerAddress(host);
          description.setStaticServerPort(settings.port());
        });
    ExtendedListeningPoint extended = new ExtendedListeningPoint(provider, point, description);
    extended.setUseStaticAddress(externalAddress.isPresent());
    extended.setUseLoadBalancer(false);
    return extended;
  }

  synchronized void close(SipListeningPoint listening) {
    if (!open.remove(listening)) {
      return;
    }
    ExtendedListeningPoint point = listening.point();
    dispatcher.getSipNetworkInterfaceManager().removeExtendedListeningPoint(point);
    SipStack stack = dispatcher.stack();
    try {
      SipProvider provider = point.getSipProvider();
      if (provider.getListeningPoints().length > 1) {
        provider.removeListeningPoint(point.getListeningPoint());
      } else {
        provider.removeSipListener(dispatcher);
        stack.deleteSipProvider(provider);
      }
      stack.deleteListeningPoint(point.getListeningPoint());
    } catch (ObjectInUseException e) {
      EngineLogger.LOG.debugf(e, "%s was in use", listening.settings().label());
    }
  }

  void closeAll() {
    open.forEach(this::close);
  }

  private static String reason(Exception e) {
    Throwable deepest = e;
    while (deepest.getCause() != null) {
      deepest = deepest.getCause();
    }
    return String.valueOf(deepest.getMessage());
  }
}
