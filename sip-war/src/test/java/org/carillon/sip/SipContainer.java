package org.carillon.sip;

import jakarta.servlet.ServletContext;
import jakarta.servlet.sip.TimerService;
import java.lang.reflect.Proxy;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.carillon.sip.lookup.SessionKeys;
import org.carillon.subsystem.engine.application.ApplicationEnvironment;
import org.carillon.subsystem.engine.application.SipApplication;
import org.carillon.subsystem.engine.server.SipServer;
import org.carillon.subsystem.engine.settings.ApplicationKey;
import org.carillon.subsystem.engine.settings.SipApplicationDescriptor;
import org.carillon.subsystem.engine.settings.SipConnectorSettings;
import org.carillon.subsystem.engine.settings.SipServerSettings;
import org.carillon.subsystem.engine.settings.SipServletDescriptor;
import org.carillon.subsystem.engine.settings.Transport;

/** The SIP subsystem without WildFly, with one application. */
final class SipContainer implements AutoCloseable {

  private final SipServer server;
  private final SipApplication application;
  private final int port;

  private SipContainer(SipServer server, SipApplication application, int port) {
    this.server = server;
    this.application = application;
    this.port = port;
  }

  static SipContainer start(
      Duration t1, UnaryOperator<TimerService> timers, Object servlet, Object listener)
      throws Exception {
    SipServerSettings defaults = SipServerSettings.defaults();
    SipServer server =
        new SipServer(
            new SipServerSettings(
                t1,
                defaults.t2(),
                defaults.t4(),
                defaults.concurrencyMode(),
                defaults.workerThreads(),
                defaults.queueLimit(),
                defaults.retryAfter(),
                defaults.userAgent(),
                Optional.empty(),
                Map.of()));
    server.start();
    InetAddress local = InetAddress.getByName("127.0.0.1");
    int port = FreePort.udp(local);
    server.open(new SipConnectorSettings("udp", local, port, Transport.UDP, Optional.empty()));
    server.open(new SipConnectorSettings("tcp", local, port, Transport.TCP, Optional.empty()));
    SipApplication application =
        new SipApplication(server, descriptor(servlet, listener), environment(servlet, listener));
    application.bind(servletContext(timers));
    application.start();
    return new SipContainer(server, application, port);
  }

  InetSocketAddress address() {
    return new InetSocketAddress("127.0.0.1", port);
  }

  int applicationSessions() {
    return server.statistics().applicationSessions();
  }

  @Override
  public void close() {
    application.stop();
    server.stop();
  }

  private static SipApplicationDescriptor descriptor(Object servlet, Object listener) {
    String name = servlet.getClass().getSimpleName();
    return new SipApplicationDescriptor(
        "carillon",
        Optional.of(name),
        List.of(new SipServletDescriptor(name, servlet.getClass().getName(), 1, Map.of())),
        List.of(listener.getClass().getName()),
        List.of(),
        Map.of(),
        3,
        180,
        Optional.empty(),
        Optional.of(new ApplicationKey(SessionKeys.class.getName(), "of")));
  }

  private static ApplicationEnvironment environment(Object... parts) {
    return new ApplicationEnvironment() {
      @Override
      public ClassLoader classLoader() {
        return SipContainer.class.getClassLoader();
      }

      @Override
      public Instance instantiate(Class<?> type) {
        Object part = List.of(parts).stream().filter(type::isInstance).findFirst().orElseThrow();
        return new Part(part);
      }

      @Override
      public Scope enter() {
        return () -> {};
      }
    };
  }

  private record Part(Object get) implements ApplicationEnvironment.Instance {
    @Override
    public void release() {}
  }

  private static ServletContext servletContext(UnaryOperator<TimerService> timers) {
    Map<String, Object> attributes = new ConcurrentHashMap<>();
    return (ServletContext)
        Proxy.newProxyInstance(
            SipContainer.class.getClassLoader(),
            new Class<?>[] {ServletContext.class},
            (proxy, method, args) ->
                switch (method.getName()) {
                  case "getAttribute" -> attributes.get((String) args[0]);
                  case "setAttribute" ->
                      attributes.put(
                          (String) args[0],
                          args[1] instanceof TimerService real ? timers.apply(real) : args[1]);
                  case "removeAttribute" -> attributes.remove((String) args[0]);
                  case "getContextPath" -> "/sip";
                  case "hashCode" -> attributes.hashCode();
                  case "equals" -> proxy == args[0];
                  case "toString" -> "servlet context";
                  default -> null;
                });
  }
}
