package org.carillon.it.callflow;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The record of a call, as {@link org.carillon.it.callflow.groups.CallsPage} writes it.
 *
 * @param words caller, outcome, flags, and three words for each attempt
 */
record CallLine(List<String> words) {

  private static final int FIRST_ATTEMPT = 3;
  private static final int WORDS_OF_ATTEMPT = 3;

  static CallLine of(String line) {
    return new CallLine(List.of(line.strip().split(" ")));
  }

  String caller() {
    return words.get(0);
  }

  String outcome() {
    return words.get(1);
  }

  /** What is worth knowing of the call beside its outcome. */
  List<String> flags() {
    String flags = words.get(2);
    return flags.equals("-") ? List.of() : List.of(flags.split(","));
  }

  List<String> members() {
    return ofEachAttempt(0);
  }

  /** When each member was offered the call: milliseconds after its arrival. */
  List<Long> offeredAfter() {
    return ofEachAttempt(1).stream().map(Long::valueOf).toList();
  }

  List<String> ends() {
    return ofEachAttempt(2);
  }

  private List<String> ofEachAttempt(int word) {
    return IntStream.iterate(
            FIRST_ATTEMPT + word, at -> at < words.size(), at -> at + WORDS_OF_ATTEMPT)
        .mapToObj(words::get)
        .toList();
  }
}
