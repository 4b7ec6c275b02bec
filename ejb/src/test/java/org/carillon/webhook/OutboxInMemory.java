package org.carillon.webhook;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An outbox in a map; can be switched off. */
final class OutboxInMemory implements Outbox {

  private record Row(Delivery delivery, Instant due) {}

  private final Map<String, Row> rows = new LinkedHashMap<>();
  private boolean down;

  synchronized void down() {
    down = true;
  }

  synchronized void up() {
    down = false;
  }

  synchronized int size() {
    return rows.size();
  }

  @Override
  public synchronized void add(List<Delivery> deliveries) {
    requireUp();
    deliveries.forEach(one -> rows.putIfAbsent(one.key(), new Row(one, one.createdAt())));
  }

  @Override
  public synchronized List<Delivery> due(Instant now, int most) {
    requireUp();
    return rows.values().stream()
        .filter(row -> !row.due().isAfter(now))
        .map(Row::delivery)
        .limit(most)
        .toList();
  }

  @Override
  public synchronized void postpone(Delivery one, Instant until) {
    requireUp();
    Delivery tried =
        new Delivery(one.key(), one.event(), one.body(), one.createdAt(), one.tries() + 1);
    rows.put(one.key(), new Row(tried, until));
  }

  @Override
  public synchronized void remove(Delivery delivery) {
    requireUp();
    rows.remove(delivery.key());
  }

  private void requireUp() {
    if (down) {
      throw new IllegalStateException("no connection");
    }
  }
}
