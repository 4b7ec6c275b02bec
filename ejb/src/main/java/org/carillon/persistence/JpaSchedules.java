package org.carillon.persistence;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.carillon.domain.group.MemberId;
import org.carillon.domain.hours.BusinessHours;
import org.carillon.routing.Schedules;

/** The hours of members in the database. */
@Stateless
public class JpaSchedules implements Schedules {

  @PersistenceContext(unitName = "carillon")
  private EntityManager database;

  /** For the container. */
  public JpaSchedules() {}

  JpaSchedules(EntityManager database) {
    this.database = database;
  }

  @Override
  public Map<MemberId, BusinessHours> all() {
    Map<MemberId, BusinessHours> all = new HashMap<>();
    for (ScheduleEntity row :
        database.createNamedQuery(ScheduleEntity.ALL, ScheduleEntity.class).getResultList()) {
      try {
        all.put(new MemberId(row.member()), row.toHours());
      } catch (IllegalArgumentException invalid) {
        PersistenceLog.LOG.scheduleLeftOut(row.member(), invalid.getMessage());
      }
    }
    return all;
  }

  @Override
  public void save(MemberId member, BusinessHours hours) {
    ScheduleEntity row = row(member).orElseGet(() -> new ScheduleEntity(member));
    row.update(hours);
    database.persist(row);
  }

  @Override
  public void remove(MemberId member) {
    row(member).ifPresent(database::remove);
  }

  private Optional<ScheduleEntity> row(MemberId member) {
    return Optional.ofNullable(database.find(ScheduleEntity.class, member.value()));
  }
}
