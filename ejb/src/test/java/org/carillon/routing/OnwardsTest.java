package org.carillon.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.carillon.domain.call.Exhaustion;
import org.carillon.domain.group.CallGroup;
import org.carillon.domain.group.Destination;
import org.carillon.domain.group.Overflow;
import org.carillon.domain.line.LinePath;
import org.carillon.domain.path.Onward;
import org.junit.jupiter.api.Test;

/** Where calls go that nobody took (K34 to K38, D8). */
class OnwardsTest {

  private static final CallGroup BACKUP = TestGroups.group("610", "ring-all");

  @Test
  void everyReasonHasItsDestinationAndTheRestGoesToTheUsualOne() {
    CallGroup group =
        sales(
            new Overflow(
                Map.of(
                    Overflow.Reason.BUSY, new Destination.ToGroup("610"),
                    Overflow.Reason.CLOSED, new Destination.Voicemail("sip:600@vm.example")),
                Optional.of(new Destination.External("+33612345678"))));

    assertThat(from(group, Exhaustion.ALL_BUSY))
        .isEqualTo(
            new Onward.ToGroup(BACKUP, new LinePath(List.of(), List.of("600", "610"), List.of())));
    assertThat(from(group, Exhaustion.CLOSED))
        .isEqualTo(new Onward.ToVoicemail("sip:600@vm.example", LinePath.ofGroup("600")));
    Onward mobile = new Onward.Outside("+33612345678", LinePath.ofGroup("600"));
    assertThat(from(group, Exhaustion.NO_ANSWER)).isEqualTo(mobile);
    assertThat(from(group, Exhaustion.NO_ELIGIBLE)).isEqualTo(mobile);
  }

  @Test
  void groupWithoutDestinationRefuses() {
    assertThat(from(sales(Overflow.NONE), Exhaustion.NO_ANSWER))
        .isEqualTo(new Onward.Nowhere(LinePath.ofGroup("600")));
  }

  @Test
  void groupThatDoesNotExistIsNowhere() {
    CallGroup group = sales(Overflow.always(new Destination.ToGroup("699")));

    assertThat(from(group, Exhaustion.NO_ANSWER)).isInstanceOf(Onward.Nowhere.class);
  }

  private static Onward from(CallGroup group, Exhaustion reason) {
    return TestRouting.with(group, BACKUP)
        .onwards
        .from(group, LinePath.ofGroup("600"), reason, TestRouting.NOON);
  }

  private static CallGroup sales(Overflow overflow) {
    return TestGroups.group("600", "ring-all").with(overflow);
  }
}
