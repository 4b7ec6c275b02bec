package org.carillon.subsystem.management;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.net.ssl.SSLContext;
import org.carillon.subsystem.engine.server.SipListeningPoint;
import org.carillon.subsystem.engine.server.SipServer;
import org.carillon.subsystem.engine.server.SipServerException;
import org.carillon.subsystem.engine.settings.SipConnectorSettings;
import org.carillon.subsystem.engine.settings.Transport;
import org.jboss.as.network.SocketBinding;
import org.jboss.msc.Service;
import org.jboss.msc.service.StartContext;
import org.jboss.msc.service.StartException;
import org.jboss.msc.service.StopContext;

/**
 * One listening point of the SIP server as an MSC service; a port in use fails this service only.
 */
final class SipConnectorService implements Service {
  private final String name;
  private final Transport transport;
  private final Supplier<SipServer> server;
  private final Supplier<SocketBinding> binding;
  private final Optional<Supplier<SSLContext>> sslContext;
  private final Consumer<SipConnectorService> provided;
  private SipListeningPoint point;

  SipConnectorService(
      String name,
      Transport transport,
      Supplier<SipServer> server,
      Supplier<SocketBinding> binding,
      Optional<Supplier<SSLContext>> sslContext,
      Consumer<SipConnectorService> provided) {
    this.name = name;
    this.transport = transport;
    this.server = server;
    this.binding = binding;
    this.sslContext = sslContext;
    this.provided = provided;
  }

  @Override
  public void start(StartContext context) throws StartException {
    SocketBinding socket = binding.get();
    String address = socket.getAddress().getHostAddress();
    int port = socket.getAbsolutePort();
    String protocol = transport.name().toLowerCase(Locale.ROOT);
    try {
      point =
          server
              .get()
              .open(
                  new SipConnectorSettings(
                      name, socket.getAddress(), port, transport, sslContext.map(Supplier::get)));
    } catch (SipServerException | RuntimeException failure) {
      throw SipManagementLogger.LOGGER.connectorFailed(
          name, address, port, protocol, socket.getName(), failure.getMessage(), failure);
    }
    provided.accept(this);
  }

  @Override
  public void stop(StopContext context) {
    provided.accept(null);
    server.get().close(point);
    point = null;
  }
}
