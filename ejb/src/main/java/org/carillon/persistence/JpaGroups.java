package org.carillon.persistence;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.carillon.domain.group.CallGroup;
import org.carillon.domain.group.Member;
import org.carillon.routing.Groups;

/** Groups in the database. */
@Stateless
public class JpaGroups implements Groups {

  @PersistenceContext(unitName = "carillon")
  private EntityManager database;

  /** For the container. */
  public JpaGroups() {}

  JpaGroups(EntityManager database) {
    this.database = database;
  }

  @Override
  public StoredGroups all() {
    List<CallGroup> readable = new ArrayList<>();
    List<FaultyGroup> faulty = new ArrayList<>();
    for (CallGroupEntity row :
        database.createNamedQuery(CallGroupEntity.ALL, CallGroupEntity.class).getResultList()) {
      try {
        readable.add(row.toGroup());
      } catch (IllegalArgumentException invalid) {
        faulty.add(new FaultyGroup(row.number(), invalid.getMessage()));
      }
    }
    return new StoredGroups(readable, faulty);
  }

  /** Writes to the row, because a query for it may use a connection without the transaction. */
  @Override
  public void lockRoutes() {
    database
        .createNativeQuery("update route_lock set changes = changes + 1 where id = 1")
        .executeUpdate();
  }

  @Override
  public void save(CallGroup group) {
    CallGroupEntity row = row(group.number()).orElseGet(CallGroupEntity::new);
    row.update(group, rowsOf(group.members()));
    database.persist(row);
    raiseVersion(row);
  }

  /** What a row owns may have changed, and not the row: its version counts that too. */
  private void raiseVersion(CallGroupEntity row) {
    database.lock(row, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
  }

  @Override
  public long version(String number) {
    return row(number).map(CallGroupEntity::version).orElse(NONE);
  }

  @Override
  public void remove(String number) {
    row(number).ifPresent(database::remove);
  }

  private Optional<CallGroupEntity> row(String number) {
    return database
        .createNamedQuery(CallGroupEntity.BY_NUMBER, CallGroupEntity.class)
        .setParameter("number", number)
        .getResultStream()
        .findFirst();
  }

  private List<MemberEntity> rowsOf(List<Member> members) {
    if (members.isEmpty()) {
      return List.of();
    }
    List<String> names = members.stream().map(member -> member.id().value()).toList();
    Map<String, MemberEntity> known =
        database
            .createNamedQuery(MemberEntity.BY_NAMES, MemberEntity.class)
            .setParameter("names", names)
            .getResultStream()
            .collect(Collectors.toMap(MemberEntity::name, Function.identity()));
    List<MemberEntity> rows = new ArrayList<>();
    for (Member member : members) {
      MemberEntity row = known.getOrDefault(member.id().value(), new MemberEntity());
      if (row.update(member)) {
        groupsOf(row).forEach(this::raiseVersion);
      }
      database.persist(row);
      rows.add(row);
    }
    return rows;
  }

  /** Where the member stands: a page of those groups that is open still shows what he was. */
  private List<CallGroupEntity> groupsOf(MemberEntity member) {
    return database
        .createNamedQuery(PlaceEntity.GROUPS_OF, CallGroupEntity.class)
        .setParameter("member", member.name())
        .getResultList();
  }
}
