package org.carillon.subsystem.management;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.carillon.subsystem.engine.server.SipServer;
import org.carillon.subsystem.engine.traffic.SipStatistics;
import org.jboss.as.controller.registry.ManagementResourceRegistration;
import org.jboss.dmr.ModelNode;
import org.wildfly.service.capture.FunctionExecutor;
import org.wildfly.subsystem.resource.executor.MetricFunction;
import org.wildfly.subsystem.resource.executor.MetricOperationStepHandler;

/** The metrics of {@code /subsystem=sip}: what {@link SipStatistics} counts, under stable names. */
final class SipMetrics {
  private static final int RESPONSE_CLASSES = 6;

  private SipMetrics() {}

  /** Registers every metric; values are zero while the server is down. */
  static void register(
      ManagementResourceRegistration registration,
      Supplier<Optional<FunctionExecutor<SipServer>>> running) {
    new MetricOperationStepHandler<SipStatistics>(
            (context, metric) -> {
              var function = new MetricFunction<>(SipServer::statistics, metric);
              var server = running.get();
              return server.isPresent() ? server.get().execute(function) : ModelNode.ZERO_LONG;
            },
            all())
        .register(registration);
  }

  static List<SipMetric> all() {
    List<SipMetric> metrics = new ArrayList<>();
    for (String method : SipStatistics.METHODS) {
      String suffix = method.toLowerCase(Locale.ROOT);
      metrics.add(
          SipMetric.counter("requests-received-" + suffix, s -> s.requestsReceived(method)));
      metrics.add(SipMetric.counter("requests-sent-" + suffix, s -> s.requestsSent(method)));
    }
    for (int i = 1; i <= RESPONSE_CLASSES; i++) {
      int statusClass = i;
      metrics.add(
          SipMetric.counter(
              "responses-received-" + i + "xx", s -> s.responsesReceived(statusClass)));
      metrics.add(
          SipMetric.counter("responses-sent-" + i + "xx", s -> s.responsesSent(statusClass)));
    }
    metrics.add(SipMetric.gauge("active-transactions", SipStatistics::activeTransactions));
    metrics.add(SipMetric.gauge("active-dialogs", SipStatistics::activeDialogs));
    metrics.add(SipMetric.gauge("sip-sessions", SipStatistics::sipSessions));
    metrics.add(SipMetric.gauge("application-sessions", SipStatistics::applicationSessions));
    metrics.add(SipMetric.gauge("queue-depth", SipStatistics::queueDepth));
    metrics.add(SipMetric.counter("rejected", SipStatistics::rejected));
    return List.copyOf(metrics);
  }
}
