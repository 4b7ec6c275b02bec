package org.carillon.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.carillon.domain.group.MemberId;
import org.junit.jupiter.api.Test;

class JpaCursorsTest {

  private static final MemberId ANN = new MemberId("ann");
  private static final MemberId BOB = new MemberId("bob");

  @Test
  void rotationComesBackAndOthersAreLeftAlone() {
    try (TestDatabase database = TestDatabase.empty()) {
      replace(database, Map.of("600", ANN, "610", BOB));

      replace(database, Map.of("600", BOB));

      Map<String, MemberId> all = database.transaction(m -> new JpaCursors(m).all());
      assertThat(all).isEqualTo(Map.of("600", BOB, "610", BOB));
    }
  }

  private static void replace(TestDatabase database, Map<String, MemberId> changed) {
    database.transaction(
        manager -> {
          new JpaCursors(manager).replace(changed);
          return changed;
        });
  }
}
