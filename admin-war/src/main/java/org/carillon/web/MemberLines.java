package org.carillon.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.carillon.domain.fault.InvalidValue;
import org.carillon.domain.group.Member;

/**
 * Members as an administrator lists them, one a line: the name of a member there is, or a new name
 * and its phone, such as {@code ann sip:ann@192.0.2.5}.
 */
final class MemberLines {

  private final Map<String, Member> known;

  MemberLines(Stream<Member> known) {
    this.known =
        known.collect(
            Collectors.toMap(
                member -> member.id().value(), Function.identity(), (one, same) -> one));
  }

  /**
   * The members in this order; an {@link IllegalArgumentException} names the line that is wrong.
   */
  List<Member> read(String text) {
    return text.lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .map(this::member)
        .toList();
  }

  private Member member(String line) {
    String[] parts = line.split("\\s+", 2);
    if (parts.length == 2) {
      return Member.at(parts[0], parts[1]);
    }
    return Optional.ofNullable(known.get(line))
        .orElseThrow(() -> new InvalidValue(FormFault.STRANGER, line));
  }
}
