package org.carillon.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.carillon.domain.plan.RingStrategy;
import org.carillon.domain.plan.strategy.LinearHunt;
import org.carillon.domain.plan.strategy.RingAll;
import org.junit.jupiter.api.Test;

class StrategyCatalogTest {

  private final StrategyCatalog catalog =
      new StrategyCatalog(List.of(new RingAll(), new LinearHunt()));

  @Test
  void findsEachStrategyByItsKey() {
    assertThat(catalog.keys()).containsExactly("linear-hunt", "ring-all");
    assertThat(catalog.byKey("ring-all")).isInstanceOf(RingAll.class);
    assertThat(catalog.of(TestGroups.group("600", "linear-hunt"))).isInstanceOf(LinearHunt.class);
  }

  @Test
  void unknownKeyIsNamedWithItsGroupAndTheKnownKeys() {
    assertThatThrownBy(() -> catalog.of(TestGroups.group("600", "huntt")))
        .isInstanceOf(UnknownStrategy.class)
        .hasMessage("unknown strategy 'huntt' in group 600: choose one of linear-hunt, ring-all");
  }

  @Test
  void unknownKeyAloneIsNamedWithTheKnownKeys() {
    assertThatThrownBy(() -> catalog.byKey("huntt"))
        .isInstanceOf(UnknownStrategy.class)
        .hasMessage("unknown strategy 'huntt': choose one of linear-hunt, ring-all");
  }

  @Test
  void twoStrategiesOfOneKeyAreAFaultOfTheBuild() {
    List<RingStrategy> twice = List.of(new RingAll(), new RingAll());

    assertThatThrownBy(() -> new StrategyCatalog(twice)).hasMessageContaining("'ring-all'");
  }
}
