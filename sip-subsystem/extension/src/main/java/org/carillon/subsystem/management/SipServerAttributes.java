package org.carillon.subsystem.management;

import static org.jboss.as.controller.client.helpers.MeasurementUnit.MILLISECONDS;
import static org.jboss.as.controller.client.helpers.MeasurementUnit.NONE;
import static org.jboss.as.controller.client.helpers.MeasurementUnit.SECONDS;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.carillon.subsystem.engine.settings.ConcurrencyMode;
import org.carillon.subsystem.engine.settings.SipServerSettings;
import org.jboss.as.controller.AttributeDefinition;
import org.jboss.as.controller.OperationContext;
import org.jboss.as.controller.OperationFailedException;
import org.jboss.as.controller.PropertiesAttributeDefinition;
import org.jboss.as.controller.SimpleAttributeDefinition;
import org.jboss.as.controller.SimpleAttributeDefinitionBuilder;
import org.jboss.as.controller.client.helpers.MeasurementUnit;
import org.jboss.as.controller.operations.validation.IntRangeValidator;
import org.jboss.dmr.ModelNode;
import org.jboss.dmr.ModelType;

/** The attributes of {@code /subsystem=sip} and how they become {@link SipServerSettings}. */
final class SipServerAttributes {
  private static final SipServerSettings DEFAULTS = SipServerSettings.defaults();

  static final SimpleAttributeDefinition T1 = number("t1", millis(DEFAULTS.t1()), 1, MILLISECONDS);
  static final SimpleAttributeDefinition T2 = number("t2", millis(DEFAULTS.t2()), 1, MILLISECONDS);
  static final SimpleAttributeDefinition T4 = number("t4", millis(DEFAULTS.t4()), 1, MILLISECONDS);
  static final SimpleAttributeDefinition CONCURRENCY_MODE =
      new SimpleAttributeDefinitionBuilder("concurrency-mode", ModelType.STRING, true)
          .setDefaultValue(new ModelNode(literal(DEFAULTS.concurrencyMode())))
          .setAllowedValues(
              Stream.of(ConcurrencyMode.values())
                  .map(SipServerAttributes::literal)
                  .toArray(String[]::new))
          .setAllowExpression(true)
          .setRestartAllServices()
          .build();
  static final SimpleAttributeDefinition WORKER_THREADS =
      number("worker-threads", DEFAULTS.workerThreads(), 1, NONE);
  static final SimpleAttributeDefinition QUEUE_LIMIT =
      number("queue-limit", DEFAULTS.queueLimit(), 1, NONE);
  static final SimpleAttributeDefinition RETRY_AFTER =
      number("retry-after", (int) DEFAULTS.retryAfter().toSeconds(), 1, SECONDS);
  static final SimpleAttributeDefinition USER_AGENT =
      new SimpleAttributeDefinitionBuilder("user-agent", ModelType.STRING, true)
          .setDefaultValue(new ModelNode(DEFAULTS.userAgent()))
          .setAllowExpression(true)
          .setRestartAllServices()
          .build();
  static final SimpleAttributeDefinition EXTERNAL_ADDRESS =
      new SimpleAttributeDefinitionBuilder("external-address", ModelType.STRING, true)
          .setAllowExpression(true)
          .setRestartAllServices()
          .build();
  static final PropertiesAttributeDefinition STACK_PROPERTIES =
      new PropertiesAttributeDefinition.Builder("stack-properties", true)
          .setAllowExpression(true)
          .setRestartAllServices()
          .build();

  static final List<AttributeDefinition> ALL =
      List.of(
          T1,
          T2,
          T4,
          CONCURRENCY_MODE,
          WORKER_THREADS,
          QUEUE_LIMIT,
          RETRY_AFTER,
          USER_AGENT,
          EXTERNAL_ADDRESS,
          STACK_PROPERTIES);

  private SipServerAttributes() {}

  /** The settings that a model means, expressions resolved; fails with a message that says why. */
  static SipServerSettings settings(OperationContext context, ModelNode model)
      throws OperationFailedException {
    ConcurrencyMode mode =
        concurrencyMode(CONCURRENCY_MODE.resolveModelAttribute(context, model).asString());
    try {
      return new SipServerSettings(
          Duration.ofMillis(T1.resolveModelAttribute(context, model).asInt()),
          Duration.ofMillis(T2.resolveModelAttribute(context, model).asInt()),
          Duration.ofMillis(T4.resolveModelAttribute(context, model).asInt()),
          mode,
          WORKER_THREADS.resolveModelAttribute(context, model).asInt(),
          QUEUE_LIMIT.resolveModelAttribute(context, model).asInt(),
          Duration.ofSeconds(RETRY_AFTER.resolveModelAttribute(context, model).asInt()),
          USER_AGENT.resolveModelAttribute(context, model).asString(),
          Optional.ofNullable(
              EXTERNAL_ADDRESS.resolveModelAttribute(context, model).asStringOrNull()),
          STACK_PROPERTIES.unwrap(context, model));
    } catch (IllegalArgumentException failure) {
      throw SipManagementLogger.LOGGER.invalidSettings(failure.getMessage());
    }
  }

  private static ConcurrencyMode concurrencyMode(String value) throws OperationFailedException {
    for (ConcurrencyMode mode : ConcurrencyMode.values()) {
      if (literal(mode).equals(value)) {
        return mode;
      }
    }
    throw SipManagementLogger.LOGGER.unknownConcurrencyMode(value);
  }

  private static String literal(ConcurrencyMode mode) {
    return mode.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static int millis(Duration duration) {
    return (int) duration.toMillis();
  }

  private static SimpleAttributeDefinition number(
      String name, int defaultValue, int minimum, MeasurementUnit unit) {
    return new SimpleAttributeDefinitionBuilder(name, ModelType.INT, true)
        .setDefaultValue(new ModelNode(defaultValue))
        .setMeasurementUnit(unit)
        .setValidator(new IntRangeValidator(minimum, Integer.MAX_VALUE, true, true))
        .setAllowExpression(true)
        .setRestartAllServices()
        .build();
  }
}
