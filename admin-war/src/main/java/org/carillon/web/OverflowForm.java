package org.carillon.web;

import java.io.Serializable;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.carillon.domain.group.Destination;
import org.carillon.domain.group.Overflow;

/** The inputs that say where calls go that nobody took: one place for all, or one by reason. */
public class OverflowForm implements Serializable {

  private static final long serialVersionUID = 1L;

  private final DestinationField otherwise;
  private final List<Special> specials;

  /**
   * The place for one reason.
   *
   * @param reason why the call leaves the group
   * @param to where it goes; nothing for the place for all
   */
  public record Special(Overflow.Reason reason, DestinationField to) implements Serializable {}

  OverflowForm(Overflow overflow) {
    otherwise = DestinationField.of(overflow.otherwise());
    specials =
        Arrays.stream(Overflow.Reason.values()).map(reason -> special(overflow, reason)).toList();
  }

  private static Special special(Overflow overflow, Overflow.Reason reason) {
    Optional<Destination> to = Optional.ofNullable(overflow.byReason().get(reason));
    return new Special(reason, DestinationField.of(to));
  }

  Overflow overflow() {
    Map<Overflow.Reason, Destination> byReason = new EnumMap<>(Overflow.Reason.class);
    for (Special special : specials) {
      special.to().destination().ifPresent(to -> byReason.put(special.reason(), to));
    }
    return new Overflow(byReason, otherwise.destination());
  }

  /** Where calls go, unless their reason has a place of its own. */
  public DestinationField getOtherwise() {
    return otherwise;
  }

  /** The places by reason, one for each reason. */
  public List<Special> getSpecials() {
    return specials;
  }
}
