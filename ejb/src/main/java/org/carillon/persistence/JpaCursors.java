package org.carillon.persistence;

import static jakarta.transaction.Transactional.TxType.REQUIRES_NEW;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.stream.Collectors;
import org.carillon.domain.group.MemberId;
import org.carillon.routing.StoredCursors;

/** The rotation of groups in the database. No EJB, for the same reason as {@link JpaBindings}. */
@ApplicationScoped
@Transactional(REQUIRES_NEW)
public class JpaCursors implements StoredCursors {

  @PersistenceContext(unitName = "carillon")
  private EntityManager database;

  /** For the container. */
  public JpaCursors() {}

  JpaCursors(EntityManager database) {
    this.database = database;
  }

  @Override
  public Map<String, MemberId> all() {
    return database
        .createNamedQuery(RotationEntity.ALL, RotationEntity.class)
        .getResultStream()
        .collect(Collectors.toMap(RotationEntity::group, RotationEntity::member));
  }

  @Override
  public void replace(Map<String, MemberId> changed) {
    database
        .createNamedQuery(RotationEntity.DELETE)
        .setParameter("groups", changed.keySet())
        .executeUpdate();
    changed.forEach((group, member) -> database.persist(new RotationEntity(group, member)));
  }
}
