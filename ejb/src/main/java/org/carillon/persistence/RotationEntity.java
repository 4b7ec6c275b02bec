package org.carillon.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import org.carillon.domain.group.MemberId;

/** A row of rotation: where the rotation of one group stands. */
@Entity(name = "Rotation")
@Table(name = "rotation")
@NamedQuery(name = RotationEntity.ALL, query = "select r from Rotation r")
@NamedQuery(
    name = RotationEntity.DELETE,
    query = "delete from Rotation r where r.number in :groups")
class RotationEntity {

  static final String ALL = "Rotation.all";
  static final String DELETE = "Rotation.delete";

  @Id
  @Column(name = "group_number")
  private String number;

  @Column(name = "member")
  private String member;

  /** For the provider. */
  protected RotationEntity() {}

  RotationEntity(String group, MemberId member) {
    this.number = group;
    this.member = member.value();
  }

  String group() {
    return number;
  }

  MemberId member() {
    return new MemberId(member);
  }
}
