package org.carillon.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.carillon.domain.line.Lines.line;

import java.util.Set;
import org.carillon.domain.caller.BlockList;
import org.junit.jupiter.api.Test;

class LineDirectoryTest {

  @Test
  void lineIsFoundUnderItsNumber() {
    LineDirectory directory = loaded(LinesInMemory.with(line("700", "600")));

    assertThat(directory.line("700")).contains(line("700", "600"));
    assertThat(directory.line("701")).isEmpty();
  }

  @Test
  void rowThatIsNoLineIsLeftOutAndTheRestWorks() {
    LineDirectory directory =
        loaded(LinesInMemory.with(line("700", "600")).andFaulty("710", "ends in the void"));

    assertThat(directory.line("710")).isEmpty();
    assertThat(directory.line("700")).isPresent();
  }

  @Test
  void whatIsSavedCountsWhenItIsLoadedAgain() {
    LinesInMemory lines = LinesInMemory.with(line("700", "600"));
    LineDirectory directory = loaded(lines);
    BlockList blocked = new BlockList(Set.of("+33899000000"), true);
    lines.save(line("700", "610"));
    lines.save(blocked);
    assertThat(directory.line("700")).contains(line("700", "600"));
    assertThat(directory.blocked()).isEqualTo(BlockList.NOBODY);

    directory.load();

    assertThat(directory.line("700")).contains(line("700", "610"));
    assertThat(directory.blocked()).isEqualTo(blocked);
  }

  private static LineDirectory loaded(Lines lines) {
    LineDirectory directory = new LineDirectory(lines);
    directory.load();
    return directory;
  }
}
