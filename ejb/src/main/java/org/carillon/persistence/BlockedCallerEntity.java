package org.carillon.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.carillon.domain.caller.BlockList;

/** A row of blocked_caller: a number, or the word for callers who withhold theirs. */
@Entity(name = "BlockedCaller")
@Table(name = "blocked_caller")
@NamedQuery(name = BlockedCallerEntity.ALL, query = "select b from BlockedCaller b")
class BlockedCallerEntity {

  static final String ALL = "BlockedCaller.all";
  private static final String ANONYMOUS = "anonymous";

  @Id
  @Column(name = "number", nullable = false)
  private String number;

  boolean isIn(List<BlockedCallerEntity> rows) {
    return rows.stream().anyMatch(row -> row.number.equals(number));
  }

  static List<BlockedCallerEntity> of(BlockList blocked) {
    Stream<String> withheld = blocked.anonymous() ? Stream.of(ANONYMOUS) : Stream.empty();
    return Stream.concat(blocked.numbers().stream(), withheld)
        .map(BlockedCallerEntity::of)
        .toList();
  }

  private static BlockedCallerEntity of(String number) {
    BlockedCallerEntity row = new BlockedCallerEntity();
    row.number = number;
    return row;
  }

  static BlockList toBlockList(List<BlockedCallerEntity> rows) {
    List<String> numbers = rows.stream().map(row -> row.number).toList();
    return new BlockList(
        numbers.stream().filter(it -> !it.equals(ANONYMOUS)).collect(Collectors.toSet()),
        numbers.contains(ANONYMOUS));
  }
}
