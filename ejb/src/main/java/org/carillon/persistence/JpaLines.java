package org.carillon.persistence;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.carillon.domain.caller.BlockList;
import org.carillon.domain.line.Line;
import org.carillon.line.Lines;

/** Lines and blocked callers in the database. */
@Stateless
public class JpaLines implements Lines {

  @PersistenceContext(unitName = "carillon")
  private EntityManager database;

  /** For the container. */
  public JpaLines() {}

  JpaLines(EntityManager database) {
    this.database = database;
  }

  @Override
  public StoredLines all() {
    List<Line> readable = new ArrayList<>();
    List<FaultyLine> faulty = new ArrayList<>();
    for (LineEntity row :
        database.createNamedQuery(LineEntity.ALL, LineEntity.class).getResultList()) {
      try {
        readable.add(row.toLine());
      } catch (IllegalArgumentException invalid) {
        faulty.add(new FaultyLine(row.number(), invalid.getMessage()));
      }
    }
    return new StoredLines(readable, faulty);
  }

  @Override
  public void save(Line line) {
    LineEntity row = row(line.number()).orElseGet(LineEntity::new);
    row.update(line);
    database.persist(row);
    // what a row owns may have changed, and not the row: its version counts that too
    database.lock(row, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
  }

  @Override
  public long version(String number) {
    return row(number).map(LineEntity::version).orElse(NONE);
  }

  @Override
  public void remove(String number) {
    row(number).ifPresent(database::remove);
  }

  private Optional<LineEntity> row(String number) {
    return database
        .createNamedQuery(LineEntity.BY_NUMBER, LineEntity.class)
        .setParameter("number", number)
        .getResultStream()
        .findFirst();
  }

  @Override
  public BlockList blocked() {
    return BlockedCallerEntity.toBlockList(blockedRows());
  }

  @Override
  public void save(BlockList blocked) {
    List<BlockedCallerEntity> before = blockedRows();
    List<BlockedCallerEntity> after = BlockedCallerEntity.of(blocked);
    before.stream().filter(row -> !row.isIn(after)).forEach(database::remove);
    after.stream().filter(row -> !row.isIn(before)).forEach(database::persist);
  }

  private List<BlockedCallerEntity> blockedRows() {
    return database
        .createNamedQuery(BlockedCallerEntity.ALL, BlockedCallerEntity.class)
        .getResultList();
  }
}
