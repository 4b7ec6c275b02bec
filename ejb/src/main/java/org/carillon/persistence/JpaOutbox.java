package org.carillon.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.carillon.webhook.Delivery;
import org.carillon.webhook.Outbox;

/**
 * The outbox in the database. Not an EJB, for the reason of {@link JpaCallRecords}: a failing
 * database is tried every second.
 */
@ApplicationScoped
@Transactional
public class JpaOutbox implements Outbox {

  @PersistenceContext(unitName = "carillon")
  private EntityManager database;

  /** For the container. */
  public JpaOutbox() {}

  JpaOutbox(EntityManager database) {
    this.database = database;
  }

  @Override
  public void add(List<Delivery> deliveries) {
    if (deliveries.isEmpty()) {
      return;
    }
    Set<String> stored = stored(deliveries);
    for (Delivery delivery : deliveries) {
      if (stored.add(delivery.key())) {
        database.persist(new DeliveryEntity(delivery));
      }
    }
  }

  @Override
  public List<Delivery> due(Instant now, int most) {
    return database
        .createNamedQuery(DeliveryEntity.DUE, DeliveryEntity.class)
        .setParameter("now", now.toEpochMilli())
        .setMaxResults(most)
        .getResultStream()
        .map(DeliveryEntity::toDelivery)
        .toList();
  }

  @Override
  public void postpone(Delivery delivery, Instant until) {
    database
        .createNamedQuery(DeliveryEntity.POSTPONE)
        .setParameter("tries", delivery.tries() + 1)
        .setParameter("until", until.toEpochMilli())
        .setParameter("key", delivery.key())
        .executeUpdate();
  }

  @Override
  public void remove(Delivery delivery) {
    database
        .createNamedQuery(DeliveryEntity.REMOVE)
        .setParameter("key", delivery.key())
        .executeUpdate();
  }

  private Set<String> stored(List<Delivery> deliveries) {
    return new HashSet<>(
        database
            .createNamedQuery(DeliveryEntity.STORED, String.class)
            .setParameter("keys", deliveries.stream().map(Delivery::key).toList())
            .getResultList());
  }
}
