package org.carillon.subsystem.management;

import java.util.function.ToLongFunction;
import org.carillon.subsystem.engine.traffic.SipStatistics;
import org.jboss.as.controller.AttributeDefinition;
import org.jboss.as.controller.SimpleAttributeDefinitionBuilder;
import org.jboss.as.controller.client.helpers.MeasurementUnit;
import org.jboss.as.controller.registry.AttributeAccess;
import org.jboss.dmr.ModelNode;
import org.jboss.dmr.ModelType;
import org.wildfly.subsystem.resource.executor.Metric;

/** One figure of the running SIP server: its attribute and where the value comes from. */
record SipMetric(AttributeDefinition definition, ToLongFunction<SipStatistics> value)
    implements Metric<SipStatistics> {

  /** A figure that only grows while the server runs. */
  static SipMetric counter(String name, ToLongFunction<SipStatistics> value) {
    return of(name, AttributeAccess.Flag.COUNTER_METRIC, value);
  }

  /** A figure of this moment. */
  static SipMetric gauge(String name, ToLongFunction<SipStatistics> value) {
    return of(name, AttributeAccess.Flag.GAUGE_METRIC, value);
  }

  @Override
  public AttributeDefinition get() {
    return definition;
  }

  @Override
  public ModelNode execute(SipStatistics statistics) {
    return new ModelNode(value.applyAsLong(statistics));
  }

  private static SipMetric of(
      String name, AttributeAccess.Flag kind, ToLongFunction<SipStatistics> value) {
    return new SipMetric(
        new SimpleAttributeDefinitionBuilder(name, ModelType.LONG)
            .setUndefinedMetricValue(ModelNode.ZERO_LONG)
            .setMeasurementUnit(MeasurementUnit.NONE)
            .setFlags(kind)
            .setStorageRuntime()
            .build(),
        value);
  }
}
