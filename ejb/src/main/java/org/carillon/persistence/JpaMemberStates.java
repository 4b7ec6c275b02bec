package org.carillon.persistence;

import static jakarta.transaction.Transactional.TxType.REQUIRES_NEW;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.DateTimeException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.carillon.domain.availability.MemberState;
import org.carillon.domain.group.MemberId;
import org.carillon.routing.StoredStates;

/** States of members in the database. No EJB, for the same reason as {@link JpaBindings}. */
@ApplicationScoped
@Transactional(REQUIRES_NEW)
public class JpaMemberStates implements StoredStates {

  @PersistenceContext(unitName = "carillon")
  private EntityManager database;

  /** For the container. */
  public JpaMemberStates() {}

  JpaMemberStates(EntityManager database) {
    this.database = database;
  }

  @Override
  public Map<MemberId, MemberState> all() {
    Map<MemberId, MemberState> all = new HashMap<>();
    for (MemberStateEntity row :
        database.createNamedQuery(MemberStateEntity.ALL, MemberStateEntity.class).getResultList()) {
      try {
        all.put(new MemberId(row.member()), row.toState());
      } catch (IllegalArgumentException | DateTimeException invalid) {
        PersistenceLog.LOG.memberStateLeftOut(row.member(), invalid.getMessage());
      }
    }
    return all;
  }

  @Override
  public void replace(Map<MemberId, MemberState> changed) {
    List<String> members = changed.keySet().stream().map(MemberId::value).toList();
    database
        .createNamedQuery(MemberStateEntity.DELETE)
        .setParameter("members", members)
        .executeUpdate();
    changed.forEach((member, state) -> database.persist(new MemberStateEntity(member, state)));
  }
}
