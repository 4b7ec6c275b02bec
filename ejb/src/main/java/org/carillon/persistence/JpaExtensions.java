package org.carillon.persistence;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.carillon.domain.group.MemberId;
import org.carillon.domain.registration.Extension;
import org.carillon.registration.Extensions;

/** Extensions in the database. A row that is no valid one is left out with a warning. */
@Stateless
public class JpaExtensions implements Extensions {

  @PersistenceContext(unitName = "carillon")
  private EntityManager database;

  /** For the container. */
  public JpaExtensions() {}

  JpaExtensions(EntityManager database) {
    this.database = database;
  }

  @Override
  public List<Extension> all() {
    List<Extension> valid = new ArrayList<>();
    for (ExtensionEntity row :
        database.createNamedQuery(ExtensionEntity.ALL, ExtensionEntity.class).getResultList()) {
      try {
        valid.add(row.toExtension());
      } catch (IllegalArgumentException invalid) {
        PersistenceLog.LOG.extensionLeftOut(row.name(), invalid.getMessage());
      }
    }
    return valid;
  }

  @Override
  public void save(Extension extension) {
    ExtensionEntity row = row(extension.name()).orElseGet(ExtensionEntity::new);
    row.update(extension);
    database.persist(row);
    // what a row owns may have changed, and not the row: its version counts that too
    database.lock(row, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
  }

  @Override
  public long version(MemberId name) {
    return row(name).map(ExtensionEntity::version).orElse(NONE);
  }

  @Override
  public void remove(MemberId name) {
    row(name).ifPresent(database::remove);
  }

  private Optional<ExtensionEntity> row(MemberId name) {
    return database
        .createNamedQuery(ExtensionEntity.BY_NAME, ExtensionEntity.class)
        .setParameter("name", name.value())
        .getResultStream()
        .findFirst();
  }
}
