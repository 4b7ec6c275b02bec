package org.restcomm.commons.statistics.reporter;

import com.codahale.metrics.MetricRegistry;
import java.util.concurrent.TimeUnit;

/**
 * Keeps the engine's counters in memory and sends them nowhere. The original of this name posts
 * them to a server of its makers; see docs/decisions/0002-engine-bundle.md.
 */
public final class RestcommStatsReporter {
  private static final RestcommStatsReporter REPORTER = new RestcommStatsReporter();
  private static final MetricRegistry REGISTRY = new MetricRegistry();

  /** A reporter that reports nothing. */
  public RestcommStatsReporter() {}

  /** The one reporter of this JVM. */
  public static RestcommStatsReporter getRestcommStatsReporter() {
    return REPORTER;
  }

  /** The registry the engine counts calls, messages and seconds in. */
  public static MetricRegistry getMetricRegistry() {
    return REGISTRY;
  }

  /** Accepts the address to report to, and forgets it. */
  public void setRemoteServer(String url) {}

  /** Accepts the name that would be reported. */
  public void setProjectName(String name) {}

  /** Accepts the kind of project that would be reported. */
  public void setProjectType(String type) {}

  /** Accepts the version that would be reported. */
  public void setVersion(String version) {}

  /** Would start reporting at that period; starts nothing. */
  public void start(long period, TimeUnit unit) {}

  /** Has nothing to stop. */
  public void stop() {}
}
