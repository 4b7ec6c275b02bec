package org.carillon.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.carillon.webhook.Facts.NOON;

import java.util.stream.Stream;
import org.carillon.domain.call.CallFact;
import org.carillon.domain.call.CallId;
import org.junit.jupiter.api.Test;

/** The key tells a receiver what it knows already. */
class DeliveryTest {

  @Test
  void sameFactHasTheSameKeyAndTheSameBodyWheneverItIsDelivered() {
    Delivery first = Delivery.of(Facts.ended(), NOON);
    Delivery again = Delivery.of(Facts.ended(), NOON.plusSeconds(99));

    assertThat(again.key()).isEqualTo(first.key()).isEqualTo("mx3k-77:ended:1777636870000");
    assertThat(again.body()).isEqualTo(first.body());
  }

  @Test
  void factsOfOneMomentHaveDifferentKeys() {
    assertThat(
            keys(
                Facts.arrived(),
                Facts.entered(),
                Facts.offered("ann"),
                Facts.offered("bob"),
                Facts.refused("ann"),
                Facts.refused("bob")))
        .doesNotHaveDuplicates();
  }

  @Test
  void groupsEnteredInOneMomentHaveDifferentKeys() {
    CallFact first = new CallFact.Entered(new CallId("one"), "600", NOON);
    CallFact second = new CallFact.Entered(new CallId("one"), "610", NOON);

    assertThat(keys(first, second))
        .containsExactly(
            "one:entered:600:" + NOON.toEpochMilli(), "one:entered:610:" + NOON.toEpochMilli());
  }

  @Test
  void memberWithAnyNameFitsAHeader() {
    assertThat(keys(Facts.offered("Zoé\r\nEvil: 1")))
        .containsExactly("mx3k-77:offered:600:Zo%C3%A9%0D%0AEvil%3A+1:1777636800000");
  }

  private static Stream<String> keys(CallFact... facts) {
    return Stream.of(facts).map(fact -> Delivery.of(fact, NOON).key());
  }
}
