package org.carillon.it.callflow.groups;

import java.util.List;
import java.util.stream.IntStream;
import org.carillon.domain.group.CallGroup;
import org.carillon.domain.group.Member;
import org.carillon.domain.plan.Stage;

/** A group with as many members as may ring at once, which the tests change but never call. */
final class FullGroup {

  private static final String PHONE = "sip:seat%1$d@127.0.0.1:9";

  private FullGroup() {}

  static CallGroup ofNumber(String number) {
    List<Member> seats =
        IntStream.rangeClosed(1, Stage.MOST_AT_ONCE)
            .mapToObj(seat -> Member.at("seat" + seat, PHONE.formatted(seat)))
            .toList();
    return TestGroups.group(number, "ring-all", CallGroup.DEFAULT_RING_TIME, seats);
  }
}
