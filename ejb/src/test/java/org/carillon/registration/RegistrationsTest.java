package org.carillon.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.carillon.domain.group.MemberId;
import org.carillon.domain.registration.Binding;
import org.carillon.domain.registration.Bindings;
import org.carillon.domain.registration.Extension;
import org.carillon.domain.registration.Registration;
import org.carillon.domain.registration.RegistrationRefused;
import org.carillon.persistence.TestDatabase;
import org.junit.jupiter.api.Test;

class RegistrationsTest {

  private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");
  private static final MemberId ANN = new MemberId("ann");
  private static final MemberId BOB = new MemberId("bob");
  private static final String DESK = "sip:ann@192.0.2.5";
  private static final String MOBILE = "sip:ann@192.0.2.6";

  private final BindingsInMemory stored = new BindingsInMemory();
  private final Registrations registrations = new Registrations(stored, TestRegistrar.settings());

  @Test
  void contactsAreThoseThatAreRegisteredNow() {
    registrations.register(ANN, TestRegistrar.register(1, DESK, 60), NOW);
    registrations.register(ANN, TestRegistrar.register(2, MOBILE, 120), NOW);

    assertThat(registrations.contacts(ANN, NOW)).containsExactly(DESK, MOBILE);
    assertThat(registrations.contacts(ANN, NOW.plusSeconds(60))).containsExactly(MOBILE);
    assertThat(registrations.contacts(BOB, NOW)).isEmpty();
  }

  @Test
  void refusedRegistrationChangesNothing() {
    registrations.register(ANN, TestRegistrar.register(2, DESK, 60), NOW);

    assertThatThrownBy(() -> registrations.register(ANN, TestRegistrar.register(1, DESK, 0), NOW))
        .isInstanceOf(RegistrationRefused.class);
    assertThat(registrations.contacts(ANN, NOW)).containsExactly(DESK);
  }

  @Test
  void registrationsSurviveARestart() {
    try (TestDatabase database = TestDatabase.empty()) {
      Registrations before = new Registrations(database.bindings(), TestRegistrar.settings());
      before.register(ANN, TestRegistrar.register(1, DESK, 60), NOW);
      before.register(ANN, TestRegistrar.register(2, MOBILE, 120), NOW);
      before.write();

      Registrations after = new Registrations(database.bindings(), TestRegistrar.settings());
      after.load(NOW.plusSeconds(60));

      assertThat(after.contacts(ANN, NOW.plusSeconds(60))).containsExactly(MOBILE);
      assertThatThrownBy(
              () -> after.register(ANN, TestRegistrar.register(2, MOBILE, 0), NOW.plusSeconds(60)))
          .isInstanceOf(RegistrationRefused.class);
    }
  }

  @Test
  void onlyWhatHasChangedIsWritten() {
    registrations.register(ANN, TestRegistrar.register(1, DESK, 60), NOW);
    registrations.write();
    registrations.register(BOB, TestRegistrar.register(1, "sip:bob@192.0.2.7", 60), NOW);
    registrations.register(ANN, question(), NOW);

    registrations.write();

    assertThat(stored.lastWritten).containsOnlyKeys(BOB);
  }

  @Test
  void whatTheDatabaseDoesNotTakeIsWrittenLater() {
    registrations.register(ANN, TestRegistrar.register(1, DESK, 60), NOW);
    stored.fails = true;
    registrations.write();
    stored.fails = false;

    registrations.write();

    assertThat(stored.all).containsOnlyKeys(ANN);
  }

  @Test
  void thousandsOfChangesAreWrittenAtOnce() {
    for (int i = 0; i < 1234; i++) {
      registrations.register(
          new MemberId("m" + i), TestRegistrar.register(1, "sip:m@192.0.2.5", 60), NOW);
    }

    registrations.write();

    assertThat(stored.all).hasSize(1234);
  }

  @Test
  void registrationsOfADisabledExtensionEnd() {
    ExtensionDirectory directory =
        new ExtensionDirectory(
            ExtensionsInMemory.with(extension(ANN).enabled(false), extension(BOB)),
            TestRegistrar.settings());
    directory.load();
    registrations.register(ANN, TestRegistrar.register(1, DESK, 60), NOW);
    registrations.register(BOB, TestRegistrar.register(1, "sip:bob@192.0.2.7", 60), NOW);
    registrations.write();

    registrations.retain(directory);
    registrations.write();

    assertThat(registrations.contacts(ANN, NOW)).isEmpty();
    assertThat(registrations.contacts(BOB, NOW)).hasSize(1);
    assertThat(stored.all.get(ANN)).isEqualTo(Bindings.NONE);
  }

  @Test
  void registrationsOfARemovedExtensionEndInMemoryAndInTheDatabase() {
    ExtensionsInMemory extensions = ExtensionsInMemory.with(extension(ANN), extension(BOB));
    ExtensionDirectory directory = new ExtensionDirectory(extensions, TestRegistrar.settings());
    directory.load();
    registrations.register(ANN, TestRegistrar.register(1, DESK, 60), NOW);
    registrations.register(BOB, TestRegistrar.register(1, "sip:bob@192.0.2.7", 60), NOW);
    registrations.write();

    extensions.remove(ANN);
    directory.load();
    registrations.retain(directory);
    registrations.write();

    assertThat(directory.extension(ANN.value())).isEmpty();
    assertThat(registrations.contacts(ANN, NOW)).isEmpty();
    assertThat(stored.all.get(ANN)).isEqualTo(Bindings.NONE);
    assertThat(registrations.contacts(BOB, NOW)).hasSize(1);
  }

  private static Extension extension(MemberId name) {
    return Extension.of(name, TestRegistrar.REALM, "secret secret");
  }

  private static Registration question() {
    return new Registration(new Binding.Origin("call", 9), false, List.of(), OptionalLong.empty());
  }

  private static final class BindingsInMemory implements StoredBindings {

    private final Map<MemberId, Bindings> all = new HashMap<>();
    private Map<MemberId, Bindings> lastWritten = Map.of();
    private boolean fails;

    @Override
    public Map<MemberId, Bindings> all() {
      return Map.copyOf(all);
    }

    @Override
    public void replace(Map<MemberId, Bindings> changed) {
      if (fails) {
        throw new IllegalStateException("the database is down on purpose");
      }
      all.putAll(changed);
      lastWritten = changed;
    }
  }
}
