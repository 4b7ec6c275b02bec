package org.carillon.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.carillon.webhook.Facts.NOON;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Deliveries on their way to a web server; the test moves the clock. */
class CourierTest {

  private final TestReceiver receiver = new TestReceiver();
  private final OutboxInMemory outbox = new OutboxInMemory();
  private final Courier courier =
      new Courier(outbox, new Receiver(receiver.settings(), Runnable::run), this::now);
  private Instant now = NOON;

  @AfterEach
  void close() {
    receiver.close();
  }

  @Test
  void acceptedDeliveryLeavesTheOutbox() {
    outbox.add(List.of(Delivery.of(Facts.ended(), NOON)));

    courier.deliverDue();

    assertThat(outbox.size()).isZero();
    assertThat(receiver.requests()).hasSize(1);
  }

  @Test
  void requestIsSignedSoThatTheReceiverCanVerifyIt() {
    Delivery delivery = Delivery.of(Facts.ended(), NOON);
    outbox.add(List.of(delivery));

    courier.deliverDue();

    TestReceiver.Request request = receiver.requests().get(0);
    assertThat(request.event()).isEqualTo("ended");
    assertThat(request.key()).isEqualTo(delivery.key());
    assertThat(request.body()).isEqualTo(delivery.body());
    assertThat(request.timestamp()).isEqualTo(String.valueOf(NOON.getEpochSecond()));
    assertThat(request.signature())
        .isEqualTo(Signature.of(TestReceiver.SECRET, request.timestamp(), request.body()));
  }

  @ParameterizedTest
  @ValueSource(ints = {301, 307, 400, 410, 500, 503})
  void anythingButTwoHundredIsTriedAgainLaterWithTheSameKey(int status) {
    receiver.answersFirst(status);
    outbox.add(List.of(Delivery.of(Facts.arrived(), NOON)));

    courier.deliverDue();
    after(Duration.ofMillis(4_999));
    courier.deliverDue();
    assertThat(receiver.requests()).hasSize(1);

    after(Duration.ofMillis(1));
    courier.deliverDue();
    assertThat(receiver.requests())
        .extracting(TestReceiver.Request::key)
        .hasSize(2)
        .containsOnly("mx3k-77:arrived:1777636800000");
    assertThat(outbox.size()).isZero();
  }

  @Test
  void repetitionIsSignedWithItsOwnTime() {
    receiver.answersFirst(500);
    outbox.add(List.of(Delivery.of(Facts.arrived(), NOON)));

    courier.deliverDue();
    after(Duration.ofSeconds(5));
    courier.deliverDue();

    assertThat(receiver.requests())
        .extracting(TestReceiver.Request::timestamp)
        .containsExactly("1777636800", "1777636805");
  }

  @Test
  void receiverThatIsDownIsTriedAgain() {
    receiver.close();
    outbox.add(List.of(Delivery.of(Facts.arrived(), NOON)));

    courier.deliverDue();

    assertThat(outbox.due(NOON.plusSeconds(5), 1)).extracting(Delivery::tries).containsExactly(1);
  }

  @Test
  void deliveryIsGivenUpAfterADay() {
    outbox.add(List.of(Delivery.of(Facts.arrived(), NOON)));
    int sent = 0;
    while (outbox.size() > 0 && sent < 100) {
      receiver.answersFirst(500);
      courier.deliverDue();
      sent = receiver.requests().size();
      after(Duration.ofHours(1));
    }

    assertThat(now).isBetween(NOON.plus(Duration.ofHours(24)), NOON.plus(Duration.ofHours(25)));
    assertThat(outbox.size()).isZero();
  }

  @Test
  void refusedDeliveryDoesNotHoldUpOthers() {
    receiver.answersFirst(500);
    outbox.add(List.of(Delivery.of(Facts.arrived(), NOON)));
    courier.deliverDue();

    outbox.add(List.of(Delivery.of(Facts.answered(), NOON)));
    courier.deliverDue();

    assertThat(receiver.requests())
        .extracting(TestReceiver.Request::event)
        .containsExactly("arrived", "answered");
    assertThat(outbox.size()).isEqualTo(1);
  }

  @Test
  void saysThatThereMayBeMoreWhenItWasBusy() {
    outbox.add(
        IntStream.rangeClosed(0, Courier.AT_ONCE)
            .mapToObj(i -> Delivery.of(Facts.offered("member" + i), NOON))
            .toList());

    assertThat(courier.deliverDue()).isTrue();
    assertThat(courier.deliverDue()).isFalse();
    assertThat(receiver.requests()).hasSize(Courier.AT_ONCE + 1);
  }

  private Instant now() {
    return now;
  }

  private void after(Duration time) {
    now = now.plus(time);
  }
}
