package org.carillon.journal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.carillon.domain.call.CallFact;

/**
 * What a journal file holds, as far as it is intact.
 *
 * @param facts in the order of writing
 * @param damaged how many lines a crash has spoiled
 */
record SegmentContent(List<CallFact> facts, int damaged) {

  static SegmentContent of(Path segment) throws IOException {
    // bytes that are no UTF-8 must not spoil the rest of the file, as Files.readAllLines would
    String text = new String(Files.readAllBytes(segment), StandardCharsets.UTF_8);
    List<CallFact> facts = new ArrayList<>();
    int damaged = 0;
    for (String line : text.split("\n")) {
      Optional<CallFact> fact = FactLine.read(line);
      fact.ifPresent(facts::add);
      damaged += fact.isEmpty() && !line.isEmpty() ? 1 : 0;
    }
    return new SegmentContent(facts, damaged);
  }
}
