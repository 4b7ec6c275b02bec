package org.carillon.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.carillon.webhook.Delivery;

/** A row of webhook_delivery. */
@Entity(name = "Delivery")
@Table(name = "webhook_delivery")
@NamedQuery(
    name = DeliveryEntity.DUE,
    query = "select d from Delivery d where d.nextTryMs <= :now order by d.nextTryMs, d.id")
@NamedQuery(
    name = DeliveryEntity.STORED,
    query = "select d.key from Delivery d where d.key in :keys")
@NamedQuery(
    name = DeliveryEntity.POSTPONE,
    query = "update Delivery d set d.tries = :tries, d.nextTryMs = :until where d.key = :key")
@NamedQuery(name = DeliveryEntity.REMOVE, query = "delete from Delivery d where d.key = :key")
class DeliveryEntity {

  static final String DUE = "Delivery.due";
  static final String STORED = "Delivery.stored";
  static final String POSTPONE = "Delivery.postpone";
  static final String REMOVE = "Delivery.remove";

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "delivery_seq")
  @SequenceGenerator(name = "delivery_seq", sequenceName = "delivery_seq", allocationSize = 200)
  private Long id;

  @Column(name = "delivery_key", nullable = false)
  private String key;

  @Column(name = "event", nullable = false)
  private String event;

  @Column(name = "body", nullable = false)
  private String body;

  @Column(name = "created_ms")
  private long createdMs;

  @Column(name = "tries")
  private int tries;

  @Column(name = "next_try_ms")
  private long nextTryMs;

  /** For the provider. */
  protected DeliveryEntity() {}

  DeliveryEntity(Delivery delivery) {
    key = delivery.key();
    event = delivery.event();
    body = delivery.body();
    createdMs = delivery.createdAt().toEpochMilli();
    tries = delivery.tries();
    nextTryMs = createdMs;
  }

  Delivery toDelivery() {
    return new Delivery(key, event, body, Instant.ofEpochMilli(createdMs), tries);
  }
}
