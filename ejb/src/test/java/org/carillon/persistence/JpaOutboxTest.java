package org.carillon.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.carillon.webhook.Delivery;
import org.carillon.webhook.Outbox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JpaOutboxTest {

  private static final Instant NOON = Instant.parse("2026-03-29T00:59:59.987Z");

  private TestDatabase database;
  private Outbox outbox;

  @BeforeEach
  void open() {
    database = TestDatabase.empty();
    outbox = new TestOutbox(database);
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void deliveryComesBackAsItWas() {
    Delivery delivery =
        new Delivery("k", "ended", "{\"é\":\"" + "x".repeat(20_000) + "\"}", NOON, 0);

    outbox.add(List.of(delivery));

    assertThat(outbox.due(NOON, 10)).containsExactly(delivery);
  }

  @Test
  void deliveryIsStoredOnceHoweverOftenItIsAdded() {
    outbox.add(List.of(delivery("a", NOON), delivery("a", NOON)));
    outbox.add(List.of(delivery("b", NOON), delivery("a", NOON)));

    assertThat(outbox.due(NOON, 10)).extracting(Delivery::key).containsExactly("a", "b");
  }

  @Test
  void longestDueComeFirstAndNoMoreThanAskedFor() {
    outbox.add(List.of(delivery("late", NOON.plusSeconds(2)), delivery("early", NOON)));
    outbox.add(List.of(delivery("between", NOON.plusSeconds(1))));

    assertThat(outbox.due(NOON.plusSeconds(9), 2))
        .extracting(Delivery::key)
        .containsExactly("early", "between");
  }

  @Test
  void nothingIsDueBeforeItsTime() {
    outbox.add(List.of(delivery("a", NOON.plusMillis(1))));

    assertThat(outbox.due(NOON, 10)).isEmpty();
    assertThat(outbox.due(NOON.plusMillis(1), 10)).hasSize(1);
  }

  @Test
  void postponedDeliveryIsDueThenAndHasOneTryMore() {
    Delivery delivery = delivery("a", NOON);
    outbox.add(List.of(delivery));

    outbox.postpone(delivery, NOON.plusSeconds(5));

    assertThat(outbox.due(NOON.plusMillis(4_999), 10)).isEmpty();
    assertThat(outbox.due(NOON.plusSeconds(5), 10))
        .containsExactly(new Delivery("a", "ended", "{}", NOON, 1));
  }

  @Test
  void removedDeliveryIsGoneAndOthersStay() {
    outbox.add(List.of(delivery("a", NOON), delivery("b", NOON)));

    outbox.remove(delivery("a", NOON));

    assertThat(outbox.due(NOON, 10)).extracting(Delivery::key).containsExactly("b");
  }

  @Test
  void moreThanASequenceBlockIsStored() {
    outbox.add(IntStream.range(0, 450).mapToObj(i -> delivery("k" + i, NOON)).toList());

    assertThat(outbox.due(NOON, 1_000)).hasSize(450);
  }

  @Test
  void databaseItselfRefusesTheSameKeyTwice() {
    outbox.add(List.of(delivery("a", NOON)));

    assertThatThrownBy(
            () ->
                database.sql(
                    "insert into webhook_delivery (id, delivery_key, event, body, created_ms,"
                        + " tries, next_try_ms) values (-1, 'a', 'ended', '{}', 0, 0, 0)"))
        .rootCause()
        .isInstanceOfSatisfying(
            SQLException.class, refusal -> assertThat(refusal.getSQLState()).isEqualTo("23505"));
  }

  private static Delivery delivery(String key, Instant createdAt) {
    return new Delivery(key, "ended", "{}", createdAt, 0);
  }
}
