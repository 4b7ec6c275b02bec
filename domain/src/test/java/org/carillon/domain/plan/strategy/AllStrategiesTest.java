package org.carillon.domain.plan.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import org.carillon.domain.plan.RingStrategy;
import org.junit.jupiter.api.Test;

/** What holds for the strategies together. */
class AllStrategiesTest {

  /** Groups are stored with these. */
  @Test
  void keysAreStable() {
    assertThat(AllStrategies.list())
        .extracting(RingStrategy::key)
        .containsExactly(
            "circular-answered",
            "fewest-calls",
            "first-available",
            "first-not-on-phone",
            "least-talk",
            "linear-hunt",
            "linear-round-robin",
            "longest-idle",
            "memory-hunt",
            "random",
            "ring-all",
            "round-robin",
            "skills",
            "weighted");
  }

  @Test
  void noneIsLeftOut() {
    List<String> found =
        new ClassFileImporter()
            .importPackagesOf(RingAll.class).stream()
                .filter(type -> type.isAssignableTo(RingStrategy.class))
                .map(JavaClass::getSimpleName)
                .toList();

    assertThat(AllStrategies.list())
        .extracting(strategy -> strategy.getClass().getSimpleName())
        .containsExactlyInAnyOrderElementsOf(found);
  }
}
