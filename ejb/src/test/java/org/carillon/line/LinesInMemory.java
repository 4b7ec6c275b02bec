package org.carillon.line;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.carillon.domain.caller.BlockList;
import org.carillon.domain.line.Line;

/** Lines in a map, with faulty rows beside. */
public final class LinesInMemory implements Lines {

  private final Map<String, Line> lines = new TreeMap<>();
  private final Map<String, Long> versions = new HashMap<>();
  private final List<FaultyLine> faulty = new ArrayList<>();
  private BlockList blocked = BlockList.NOBODY;

  /** With these lines. */
  public static LinesInMemory with(Line... some) {
    LinesInMemory lines = new LinesInMemory();
    List.of(some).forEach(lines::save);
    return lines;
  }

  LinesInMemory andFaulty(String number, String fault) {
    faulty.add(new FaultyLine(number, fault));
    return this;
  }

  @Override
  public StoredLines all() {
    return new StoredLines(List.copyOf(lines.values()), faulty);
  }

  @Override
  public void save(Line line) {
    lines.put(line.number(), line);
    versions.merge(line.number(), 0L, (before, first) -> before + 1);
  }

  @Override
  public void remove(String number) {
    lines.remove(number);
    versions.remove(number);
  }

  @Override
  public long version(String number) {
    return versions.getOrDefault(number, NONE);
  }

  @Override
  public BlockList blocked() {
    return blocked;
  }

  @Override
  public void save(BlockList list) {
    blocked = list;
  }
}
