package org.carillon.registration;

import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.carillon.config.CodeSettings;
import org.carillon.config.Settings;
import org.carillon.config.TrunkSettings;
import org.carillon.config.TrustSettings;
import org.carillon.domain.caller.NumberPlan;
import org.carillon.domain.group.MemberId;
import org.carillon.domain.registration.Binding;
import org.carillon.domain.registration.Bindings;
import org.carillon.domain.registration.Registration;

/** What tests with registrations need. */
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
        NumberPlan.FRANCE,
        ZoneId.systemDefault(),
        TrunkSettings.NONE,
        TrustSettings.USUAL,
        CodeSettings.USUAL,
        new Settings.Demo(false, 25121, 25101));
  }

  /** Nobody is registered yet, and nothing is ever stored. */
  public static Registrations registrations() {
    return new Registrations(new NothingStored(), settings());
  }

  /** A phone registers for a while. */
  public static Registration register(long sequence, String contact, long seconds) {
    return new Registration(
        new Binding.Origin("call", sequence),
        false,
        List.of(
            new Registration.Wish(
                contact, Optional.empty(), Binding.USUAL_Q, OptionalLong.of(seconds))),
        OptionalLong.empty());
  }

  private static final class NothingStored implements StoredBindings {

    @Override
    public Map<MemberId, Bindings> all() {
      return Map.of();
    }

    @Override
    public void replace(Map<MemberId, Bindings> changed) {}
  }
}
