package org.carillon.registration;

import java.nio.file.Path;
import java.time.Duration;
import org.carillon.config.Settings;

/** The settings that registrar tests use. */
public final class TestRegistrar {

  /** The realm of passwords. */
  public static final String REALM = "carillon";

  private TestRegistrar() {}

  /** The defaults, with room for two phones of one user. */
  public static Settings settings() {
    return new Settings(
        10,
        Duration.ofSeconds(10),
        Duration.ofSeconds(60),
        Path.of("unused"),
        new Settings.Registrar(
            REALM, Duration.ofSeconds(60), Duration.ofSeconds(7200), Duration.ofSeconds(3600), 2),
        Settings.Webhook.OFF,
        Settings.Signalling.USUAL,
        new Settings.Demo(false, 25121, 25101));
  }
}
