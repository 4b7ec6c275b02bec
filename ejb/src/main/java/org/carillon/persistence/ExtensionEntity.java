package org.carillon.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.carillon.domain.group.MemberId;
import org.carillon.domain.registration.Extension;

/** A row of extension. */
@Entity(name = "Extension")
@Table(name = "extension")
@NamedQuery(name = ExtensionEntity.ALL, query = "select e from Extension e order by e.name")
@NamedQuery(
    name = ExtensionEntity.BY_NAME,
    query = "select e from Extension e where e.name = :name")
class ExtensionEntity {

  static final String ALL = "Extension.all";
  static final String BY_NAME = "Extension.byName";

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "extension_seq")
  @SequenceGenerator(name = "extension_seq", sequenceName = "extension_seq", allocationSize = 10)
  private Long id;

  @Column(name = "name", nullable = false)
  private String name;

  @Column(name = "realm", nullable = false)
  private String realm;

  @Column(name = "ha1_md5", nullable = false)
  private String ha1Md5;

  @Column(name = "ha1_sha256", nullable = false)
  private String ha1Sha256;

  @Column(name = "enabled")
  private boolean enabled;

  @Version
  @Column(name = "version")
  private long version;

  long version() {
    return version;
  }

  String name() {
    return name;
  }

  void update(Extension extension) {
    name = extension.name().value();
    realm = extension.realm();
    ha1Md5 = extension.ha1().md5();
    ha1Sha256 = extension.ha1().sha256();
    enabled = extension.enabled();
  }

  /** The extension of the domain; throws when the row is no valid one. */
  Extension toExtension() {
    return new Extension(
        new MemberId(name), realm, new Extension.Hashes(ha1Md5, ha1Sha256), enabled);
  }
}
