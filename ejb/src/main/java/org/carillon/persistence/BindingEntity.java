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
import java.util.Optional;
import org.carillon.domain.group.MemberId;
import org.carillon.domain.registration.Binding;

/** A row of binding; written once, and replaced with the others of its extension. */
@Entity(name = "Binding")
@Table(name = "binding")
@NamedQuery(
    name = BindingEntity.ALL,
    query = "select b from Binding b order by b.extension, b.position")
@NamedQuery(
    name = BindingEntity.DELETE,
    query = "delete from Binding b where b.extension in :extensions")
class BindingEntity {

  static final String ALL = "Binding.all";
  static final String DELETE = "Binding.delete";

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "binding_seq")
  @SequenceGenerator(name = "binding_seq", sequenceName = "binding_seq", allocationSize = 50)
  private Long id;

  @Column(name = "extension", nullable = false)
  private String extension;

  @Column(name = "position")
  private int position;

  @Column(name = "contact", nullable = false)
  private String contact;

  @Column(name = "received")
  private String received;

  @Column(name = "call_id", nullable = false)
  private String callId;

  @Column(name = "sequence")
  private long sequence;

  @Column(name = "q")
  private int q;

  @Column(name = "expires_at_ms")
  private long expiresAtMs;

  /** For the provider. */
  protected BindingEntity() {}

  BindingEntity(MemberId user, int position, Binding binding) {
    extension = user.value();
    this.position = position;
    contact = binding.contact();
    received = binding.received().orElse(null);
    callId = binding.origin().callId();
    sequence = binding.origin().sequence();
    q = binding.q();
    expiresAtMs = binding.expiresAt().toEpochMilli();
  }

  MemberId user() {
    return new MemberId(extension);
  }

  /** The binding of the domain; throws when the row is no valid one. */
  Binding toBinding() {
    return new Binding(
        contact,
        Optional.ofNullable(received),
        new Binding.Origin(callId, sequence),
        q,
        Instant.ofEpochMilli(expiresAtMs));
  }
}
