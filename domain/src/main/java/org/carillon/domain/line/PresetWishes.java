package org.carillon.domain.line;

import java.util.List;
import java.util.Objects;
import org.carillon.domain.group.Destination;
import org.carillon.domain.group.Member;
import org.carillon.domain.hours.BusinessHours;

/**
 * What an administrator says to get a {@link Preset}.
 *
 * @param line number that callers dial
 * @param name what people call the line and its group
 * @param main the group that is rung first
 * @param backup the second group; without members where the preset has none
 * @param hours the office hours
 * @param inHours where calls go during office hours; read by the on-call preset alone
 * @param voicemail where calls go that nobody took
 */
public record PresetWishes(
    String line,
    String name,
    Team main,
    Team backup,
    BusinessHours hours,
    Destination inHours,
    Destination voicemail) {

  /**
   * Members and the number of the group that they become.
   *
   * @param number of the group
   * @param members in the order in which they are rung
   */
  public record Team(String number, List<Member> members) {

    /** Copies the list, so that the record stays immutable. */
    public Team {
      Objects.requireNonNull(number, "number");
      members = List.copyOf(members);
    }
  }

  /** Rejects missing parts. */
  public PresetWishes {
    Objects.requireNonNull(line, "line");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(main, "main");
    Objects.requireNonNull(backup, "backup");
    Objects.requireNonNull(hours, "hours");
    Objects.requireNonNull(inHours, "inHours");
    Objects.requireNonNull(voicemail, "voicemail");
  }
}
