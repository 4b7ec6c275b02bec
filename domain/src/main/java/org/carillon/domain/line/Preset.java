package org.carillon.domain.line;

import java.util.Locale;
import org.carillon.domain.fault.InvalidValue;
import org.carillon.domain.fault.Phrase;
import org.carillon.domain.fault.Wording;

/** A ready configuration for a common situation (K15 to K28). */
public enum Preset implements Wording {
  /** Two or three reception phones ring at once for 20 s, then voicemail (K15 to K17). */
  RECEPTION(2, 3),
  /**
   * The member who has been idle longest is offered the call; callers wait while everybody is busy,
   * and in case of saturation a second group takes over (K18 to K20).
   */
  CUSTOMER_SERVICE(1, Integer.MAX_VALUE),
  /** The best closers first, then down the list (K21). */
  SALES(1, Integer.MAX_VALUE),
  /** Outside office hours, one mobile after the other, then voicemail (K24 to K27). */
  ON_CALL(1, Integer.MAX_VALUE);

  private final int fewest;
  private final int most;

  Preset(int fewest, int most) {
    this.fewest = fewest;
    this.most = most;
  }

  /** The name in addresses and messages, such as {@code customer-service}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whether it needs members for a second group. */
  public boolean hasBackup() {
    return this == CUSTOMER_SERVICE;
  }

  /** Whether it needs a place for the calls in office hours. */
  public boolean isOutsideHours() {
    return this == ON_CALL;
  }

  void requireMembers(PresetWishes.Team team) {
    int count = team.members().size();
    if (count < fewest || count > most) {
      LineFault fault =
          most == Integer.MAX_VALUE ? LineFault.PRESET_AT_LEAST : LineFault.PRESET_BETWEEN;
      throw new InvalidValue(fault, team.number(), count, Phrase.of(this), fewest, most);
    }
  }

  @Override
  public String english() {
    return key();
  }

  @Override
  public String messageKey() {
    return "preset.name." + key();
  }
}
