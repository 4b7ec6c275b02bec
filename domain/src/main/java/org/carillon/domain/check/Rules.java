package org.carillon.domain.check;

import java.util.List;
import org.carillon.domain.check.way.Ways;
import org.carillon.domain.group.CallGroup;
import org.carillon.domain.line.DestinationCheck;
import org.carillon.domain.line.Line;

/** All rules, in the order in which their findings are shown. */
final class Rules {

  /** What may be wrong with a group, wherever its calls come from. */
  static final List<Rule<CallGroup>> OF_GROUPS =
      List.of(
          new NobodyToRing(),
          new PlaceMissing<>(DestinationCheck::destinations),
          new NumberWithoutTrunk<>(NumberWithoutTrunk::of),
          new MemberOff(),
          new MemberWithoutPhone(),
          new MemberNeverAtWork(),
          new ShortRing(),
          new NeverRung(),
          new ManyAtOnce(),
          new LongCascade(),
          new ManyAdded(),
          new AddedWithoutLimit());

  /** What may be wrong with a line itself. */
  static final List<Rule<Line>> OF_LINES =
      List.of(
          new NeverOpen(),
          new PlaceMissing<>(DestinationCheck::destinations),
          new NumberWithoutTrunk<>(NumberWithoutTrunk::of),
          new ShortStep());

  /**
   * What may be wrong with the ways of calls from a line, or from a group that no line leads to.
   */
  static final List<Rule<Ways>> OF_WAYS =
      List.of(new IntoTheVoid(), new QueueIntoTheVoid(), new LongWay(), new ManyRedirections());

  private Rules() {}
}
