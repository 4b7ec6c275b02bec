package org.carillon.admin;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.carillon.config.Settings;

/**
 * Extensions 101 to 103 for the phones of demo group 700, with passwords carillon-101 and so on:
 * put into a database that has none, when the setting says so.
 */
@Singleton
@Startup
@DependsOn("RegistrationLife")
public class DemoExtensions {

  private static final List<String> NAMES = List.of("101", "102", "103");

  @Inject private ExtensionAdmin admin;
  @Inject private Settings settings;

  /** For the container. */
  public DemoExtensions() {}

  /** Fills a database without extensions, and leaves any other alone. */
  @PostConstruct
  void fill() {
    if (settings.demo().enabled() && admin.extensions(Instant.now()).isEmpty()) {
      create(admin);
    }
  }

  static void create(ExtensionAdmin admin) {
    NAMES.forEach(name -> admin.create(name, "carillon-" + name));
  }
}
