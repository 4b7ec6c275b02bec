package org.carillon.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.carillon.domain.group.MemberId;
import org.carillon.domain.registration.Extension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JpaExtensionsTest {

  private static final Extension ANN = Extension.of(new MemberId("ann"), "carillon", "secret-ann");
  private static final Extension BOB = Extension.of(new MemberId("bob"), "carillon", "secret-bob");

  private TestDatabase database;

  @BeforeEach
  void open() {
    database = TestDatabase.empty();
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void extensionsComeBackInTheOrderOfTheirNames() {
    save(BOB.enabled(false));
    save(ANN);

    assertThat(all()).containsExactly(ANN, BOB.enabled(false));
  }

  @Test
  void savingAgainReplacesThePassword() {
    save(ANN);
    Extension changed = Extension.of(ANN.name(), "office", "another secret");

    save(changed);

    assertThat(all()).containsExactly(changed);
  }

  @Test
  void passwordIsNotInTheDatabase() {
    save(ANN);

    Object row =
        database.transaction(
            manager ->
                manager
                    .createNativeQuery(
                        "select name || realm || ha1_md5 || ha1_sha256 from extension")
                    .getSingleResult());

    assertThat(row.toString()).startsWith("anncarillon").doesNotContain("secret-ann");
  }

  @Test
  void rowThatIsNoValidExtensionIsLeftOut() {
    save(ANN);
    save(BOB);

    database.sql("update extension set ha1_md5 = 'plain' where name = 'ann'");

    assertThat(all()).containsExactly(BOB);
  }

  @Test
  void everySaveIsAnotherVersion() {
    save(ANN);
    long first = version();
    save(ANN);

    assertThat(version()).isGreaterThan(first);
  }

  private long version() {
    return database.transaction(manager -> new JpaExtensions(manager).version(ANN.name()));
  }

  @Test
  void removedExtensionIsGoneAndTheOthersStay() {
    save(ANN);
    save(BOB);

    for (int i = 0; i < 2; i++) {
      database.transaction(
          manager -> {
            new JpaExtensions(manager).remove(ANN.name());
            return true;
          });
    }

    assertThat(all()).containsExactly(BOB);
  }

  private void save(Extension extension) {
    database.transaction(
        manager -> {
          new JpaExtensions(manager).save(extension);
          return extension;
        });
  }

  private List<Extension> all() {
    return database.transaction(manager -> new JpaExtensions(manager).all());
  }
}
