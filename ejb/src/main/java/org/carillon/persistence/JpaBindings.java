package org.carillon.persistence;

import static jakarta.transaction.Transactional.TxType.REQUIRES_NEW;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.carillon.domain.group.MemberId;
import org.carillon.domain.registration.Binding;
import org.carillon.domain.registration.Bindings;
import org.carillon.registration.StoredBindings;

/**
 * Bindings in the database. Not an EJB, because its container writes a stack trace for every
 * failure, and a database that is down is tried every second.
 */
@ApplicationScoped
@Transactional(REQUIRES_NEW)
public class JpaBindings implements StoredBindings {

  @PersistenceContext(unitName = "carillon")
  private EntityManager database;

  /** For the container. */
  public JpaBindings() {}

  JpaBindings(EntityManager database) {
    this.database = database;
  }

  @Override
  public Map<MemberId, Bindings> all() {
    Map<MemberId, List<Binding>> byUser = new HashMap<>();
    for (BindingEntity row :
        database.createNamedQuery(BindingEntity.ALL, BindingEntity.class).getResultList()) {
      try {
        byUser.computeIfAbsent(row.user(), user -> new ArrayList<>()).add(row.toBinding());
      } catch (IllegalArgumentException invalid) {
        PersistenceLog.LOG.bindingLeftOut(row.user().value(), invalid.getMessage());
      }
    }
    Map<MemberId, Bindings> all = new HashMap<>();
    byUser.forEach((user, bindings) -> all.put(user, new Bindings(bindings)));
    return all;
  }

  @Override
  public void replace(Map<MemberId, Bindings> changed) {
    List<String> users = changed.keySet().stream().map(MemberId::value).toList();
    database
        .createNamedQuery(BindingEntity.DELETE)
        .setParameter("extensions", users)
        .executeUpdate();
    changed.forEach(this::insert);
  }

  private void insert(MemberId user, Bindings bindings) {
    int position = 0;
    for (Binding binding : bindings.list()) {
      database.persist(new BindingEntity(user, position++, binding));
    }
  }
}
