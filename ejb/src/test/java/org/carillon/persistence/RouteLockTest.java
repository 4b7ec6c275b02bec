package org.carillon.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.carillon.domain.group.CallGroup;
import org.carillon.domain.line.Lines;
import org.junit.jupiter.api.Test;

/** Of two who change groups or lines at once, the second sees what the first one stored. */
class RouteLockTest {

  @Test
  void secondChangeIsCheckedAgainstTheFirst() throws Exception {
    try (TestDatabase database = TestDatabase.empty()) {
      CompletableFuture<List<CallGroup>> second =
          database.transaction(
              first -> {
                new JpaGroups(first).lockRoutes();
                CompletableFuture<List<CallGroup>> other =
                    CompletableFuture.supplyAsync(
                        () -> database.transaction(RouteLockTest::lockedGroups));
                assertThatThrownBy(() -> other.get(300, TimeUnit.MILLISECONDS))
                    .isInstanceOf(TimeoutException.class);
                new JpaGroups(first).save(Lines.group("600"));
                return other;
              });

      assertThat(second.get(10, TimeUnit.SECONDS))
          .extracting(CallGroup::number)
          .containsExactly("600");
    }
  }

  private static List<CallGroup> lockedGroups(EntityManager manager) {
    JpaGroups groups = new JpaGroups(manager);
    groups.lockRoutes();
    return groups.all().readable();
  }
}
