package org.carillon.config;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Properties;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Makes the settings of this server a bean; read once. */
public class SettingsProducer {

  /** The settings of this server. */
  @Produces
  @Singleton
  public Settings settings() {
    Properties all = System.getProperties();
    Map<String, String> properties =
        all.stringPropertyNames().stream()
            .collect(Collectors.toMap(Function.identity(), all::getProperty));
    return Settings.from(new SettingsSource(properties, System.getenv()));
  }
}
