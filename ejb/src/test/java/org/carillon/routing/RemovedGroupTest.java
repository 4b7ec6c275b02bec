package org.carillon.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.carillon.routing.TestRouting.NOON;

import java.time.Duration;
import org.carillon.domain.call.AttemptEnd;
import org.carillon.domain.group.CallGroup;
import org.carillon.domain.group.Destination;
import org.carillon.domain.group.Member;
import org.carillon.domain.group.Overflow;
import org.carillon.domain.record.EndCause;
import org.junit.jupiter.api.Test;

/** A group that is deleted takes no new calls; those that are in it go on. */
class RemovedGroupTest {

  private static final CallGroup GROUP =
      TestGroups.group(
              "610",
              "circular-answered",
              Member.at("ann", "sip:ann@192.0.2.1"),
              Member.at("bob", "sip:bob@192.0.2.2"))
          .with(Overflow.always(new Destination.External("+33612345678")));

  private final GroupsInMemory groups = GroupsInMemory.with(GROUP);
  private final GroupDirectory directory = new GroupDirectory(groups, TestGroups.strategies());
  private final TestRouting routing = new TestRouting(loaded());

  @Test
  void callInProgressRingsWhoIsNextAndOverflowsAsItBegan() {
    Rehearsal call = new Rehearsal(routing, NOON).dials("610");

    remove();
    call.fails("ann", AttemptEnd.DECLINED).after(Duration.ofSeconds(20));

    assertThat(call.heard())
        .containsExactly(
            "0.0: ring ann", "0.0: ring bob", "20.0: stop bob", "20.0: send to +33612345678");
    call.nobodyAnswers();
    assertThat(call.record().cause()).isEqualTo(EndCause.SYSTEM_REJECT);
    assertThat(routing.reservations.count()).isZero();
  }

  @Test
  void newCallFindsNothingUnderTheNumber() {
    remove();

    assertThat(routing.entrances.of("610", TestRouting.OUTSIDER, NOON)).isEmpty();
    assertThat(routing.directory.members()).isEmpty();
  }

  private GroupDirectory loaded() {
    directory.load();
    return directory;
  }

  private void remove() {
    groups.remove("610");
    directory.load();
  }
}
