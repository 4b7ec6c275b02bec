package org.carillon.subsystem.engine.bench;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import org.carillon.subsystem.engine.application.SipApplication;
import org.carillon.subsystem.engine.server.SipListeningPoint;
import org.carillon.subsystem.engine.server.SipServer;
import org.carillon.subsystem.engine.server.SipServerException;
import org.carillon.subsystem.engine.settings.SipApplicationDescriptor;
import org.carillon.subsystem.engine.settings.SipConnectorSettings;
import org.carillon.subsystem.engine.settings.SipServerSettings;
import org.carillon.subsystem.engine.settings.SipServletDescriptor;
import org.carillon.subsystem.engine.settings.Transport;

/** A SIP server on free ports of 127.0.0.1, with the applications that a test deploys. */
public final class TestServer implements AutoCloseable {
  private final SipServer server;
  private final List<SipApplication> applications = new ArrayList<>();
  private final PlainEnvironment environment = new PlainEnvironment();

  /** With the default settings. */
  public TestServer() throws SipServerException {
    this(SipServerSettings.defaults());
  }

  /** With these settings; started, but it listens nowhere yet. */
  public TestServer(SipServerSettings settings) throws SipServerException {
    server = new SipServer(settings);
    server.start();
  }

  /** The server itself. */
  public SipServer server() {
    return server;
  }

  /** What its applications are made in. */
  public PlainEnvironment environment() {
    return environment;
  }

  /** Listens on that transport and returns the port. */
  public int listen(Transport transport) throws SipServerException, IOException {
    int port = freePort();
    listen(transport, port, Optional.empty());
    return port;
  }

  /** Listens on that port; for TLS with the context. */
  public SipListeningPoint listen(Transport transport, int port, Optional<SSLContext> context)
      throws SipServerException {
    return server.open(
        new SipConnectorSettings(
            transport.token(), InetAddress.getLoopbackAddress(), port, transport, context));
  }

  /** Free for UDP and TCP alike. */
  public static int freePort() throws IOException {
    InetAddress address = InetAddress.getLoopbackAddress();
    try (ServerSocket stream = new ServerSocket(0, 1, address);
        DatagramSocket datagrams = new DatagramSocket(stream.getLocalPort(), address)) {
      return datagrams.getLocalPort();
    }
  }

  /** Starts an application of these servlets and listeners. */
  public SipApplication deploy(Class<?>... types) throws ServletException {
    return deploy(descriptor("test", types));
  }

  /** Starts the application that is described. */
  public SipApplication deploy(SipApplicationDescriptor descriptor) throws ServletException {
    SipApplication application = new SipApplication(server, descriptor, environment);
    applications.add(application);
    application.bind(new WebContext().servletContext());
    application.start();
    return application;
  }

  /** Stops the application. */
  public void undeploy(SipApplication application) {
    applications.remove(application);
    application.stop();
  }

  /** An application of servlets and listeners; a class may be both. */
  public static SipApplicationDescriptor descriptor(String name, Class<?>... types) {
    List<SipServletDescriptor> servlets = new ArrayList<>();
    List<String> listeners = new ArrayList<>();
    for (Class<?> type : types) {
      if (jakarta.servlet.Servlet.class.isAssignableFrom(type)) {
        servlets.add(new SipServletDescriptor(type.getSimpleName(), type.getName(), 1, Map.of()));
      }
      if (java.util.EventListener.class.isAssignableFrom(type)) {
        listeners.add(type.getName());
      }
    }
    return new SipApplicationDescriptor(
        name,
        Optional.of(servlets.get(0).name()),
        servlets,
        listeners,
        List.of(),
        Map.of(),
        3,
        180,
        Optional.empty(),
        Optional.empty());
  }

  @Override
  public void close() {
    Collections.reverse(applications);
    applications.forEach(SipApplication::stop);
    server.stop();
  }
}
