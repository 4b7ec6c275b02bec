package org.carillon.persistence;

import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.carillon.webhook.Delivery;
import org.carillon.webhook.Outbox;

/** The outbox of a test database, one transaction per call as in the server. */
public final class TestOutbox implements Outbox {

  private final TestDatabase database;

  /** The outbox in this database. */
  public TestOutbox(TestDatabase database) {
    this.database = database;
  }

  @Override
  public void add(List<Delivery> deliveries) {
    in(outbox -> outbox.add(deliveries));
  }

  @Override
  public List<Delivery> due(Instant now, int most) {
    return database.transaction(manager -> new JpaOutbox(manager).due(now, most));
  }

  @Override
  public void postpone(Delivery delivery, Instant until) {
    in(outbox -> outbox.postpone(delivery, until));
  }

  @Override
  public void remove(Delivery delivery) {
    in(outbox -> outbox.remove(delivery));
  }

  private void in(Consumer<Outbox> work) {
    database.transaction(
        manager -> {
          work.accept(new JpaOutbox(manager));
          return true;
        });
  }
}
