package org.carillon.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.carillon.webhook.Facts.NOON;

import java.time.Instant;
import java.util.stream.IntStream;
import org.carillon.domain.call.CallFact;
import org.carillon.journal.Eventually;
import org.carillon.persistence.TestDatabase;
import org.carillon.persistence.TestOutbox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What was heard reaches the receiver, across failures and a restart. */
class OutboxSenderTest {

  private final TestReceiver receiver = new TestReceiver();
  private final Inbox inbox = new Inbox(500);

  @AfterEach
  void close() {
    receiver.close();
  }

  @Test
  void everythingHeardIsDelivered() throws Exception {
    OutboxInMemory outbox = new OutboxInMemory();
    Running running = start(outbox);

    IntStream.range(0, 450).forEach(i -> hear(Facts.offered("member" + i)));

    Eventually.holds("450 deliveries", () -> receiver.requests().size() == 450);
    running.stop();
    assertThat(outbox.size()).isZero();
    assertThat(receiver.requests()).extracting(TestReceiver.Request::key).doesNotHaveDuplicates();
  }

  @Test
  void whatWasHeardWhileTheDatabaseWasDownIsDeliveredLater() throws Exception {
    OutboxInMemory outbox = new OutboxInMemory();
    outbox.down();
    Running running = start(outbox);
    hear(Facts.arrived());
    hear(Facts.answered());

    outbox.up();

    Eventually.holds("two deliveries", () -> receiver.requests().size() == 2);
    running.stop();
  }

  @Test
  void whatNobodyAcceptedIsDeliveredAfterARestart() throws Exception {
    try (TestDatabase database = TestDatabase.empty()) {
      receiver.answersFirst(503);
      Running before = start(new TestOutbox(database));
      hear(Facts.arrived());
      Eventually.holds("the refused delivery", () -> receiver.requests().size() == 1);
      before.stop();

      Running after = start(new TestOutbox(database));
      Eventually.holds("the same delivery again", () -> receiver.requests().size() == 2);
      after.stop();

      assertThat(receiver.requests())
          .extracting(TestReceiver.Request::key)
          .containsOnly(Delivery.of(Facts.arrived(), NOON).key());
      assertThat(new TestOutbox(database).due(Instant.now().plusSeconds(99), 10)).isEmpty();
    }
  }

  @Test
  void whatWasHeardLastIsInTheOutboxWhenItStops() throws Exception {
    OutboxInMemory outbox = new OutboxInMemory();
    OutboxSender sender = sender(outbox);
    hear(Facts.arrived());

    sender.stop();
    sender.run();

    assertThat(outbox.due(Instant.now(), 10)).hasSize(1);
    assertThat(receiver.requests()).isEmpty();
  }

  @Test
  void whatWasHeardLastIsInTheOutboxWhenTheServerInterrupts() throws Exception {
    OutboxInMemory outbox = new OutboxInMemory();
    Thread thread = new Thread(sender(outbox));
    hear(Facts.arrived());

    thread.start();
    thread.interrupt();
    thread.join();

    assertThat(outbox.size() + receiver.requests().size()).isPositive();
  }

  @Test
  void factThatDoesNotFitIsLeftOutAndNobodyWaits() throws Exception {
    Inbox small = new Inbox(1);

    small.add(Delivery.of(Facts.arrived(), NOON));
    small.add(Delivery.of(Facts.answered(), NOON));

    assertThat(small.next(10, 0)).extracting(Delivery::event).containsExactly("arrived");
  }

  private void hear(CallFact fact) {
    inbox.add(Delivery.of(fact, Instant.now()));
  }

  private OutboxSender sender(Outbox outbox) {
    Receiver web = new Receiver(receiver.settings(), Runnable::run);
    return new OutboxSender(inbox, outbox, new Courier(outbox, web, Instant::now));
  }

  private Running start(Outbox outbox) {
    OutboxSender sender = sender(outbox);
    Thread thread = new Thread(sender);
    thread.start();
    return new Running(sender, thread);
  }

  private record Running(OutboxSender sender, Thread thread) {
    void stop() throws InterruptedException {
      sender.stop();
      thread.join();
    }
  }
}
