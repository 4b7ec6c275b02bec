package org.carillon.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.carillon.routing.TestRouting.NOON;

import org.carillon.domain.call.Offer;
import org.carillon.domain.group.CallGroup;
import org.carillon.domain.group.Member;
import org.junit.jupiter.api.Test;

/** What a restart leaves of the rotation of groups. */
class CursorsTest {

  private static final Member ANN = Member.at("ann", "sip:ann@192.0.2.1");
  private static final Member BOB = Member.at("bob", "sip:bob@192.0.2.2");
  private static final Member CLEO = Member.at("cleo", "sip:cleo@192.0.2.3");
  private static final CallGroup GROUP = TestGroups.group("600", "round-robin", ANN, BOB, CLEO);

  @Test
  void rotationGoesOnAfterARestartWhereItStood() {
    TestRouting before = TestRouting.with(GROUP);
    before.first(GROUP, "one", NOON);
    before.first(GROUP, "two", NOON);
    before.cursors.write();

    TestRouting after = TestRouting.with(GROUP).goingOnFrom(before);

    Offer third = after.first(GROUP, "three", NOON);
    assertThat(third.stage().orElseThrow().members()).containsExactly(CLEO.id());
  }

  @Test
  void rotationThatFollowsAnswersIsKeptToo() {
    CallGroup group = TestGroups.group("610", "circular-answered", ANN, BOB, CLEO);
    TestRouting before = TestRouting.with(group);
    before.answered(group, "one", BOB.id(), NOON);
    before.cursors.write();

    TestRouting after = TestRouting.with(group).goingOnFrom(before);

    Offer next = after.first(group, "two", NOON);
    assertThat(next.stage().orElseThrow().members()).containsExactly(CLEO.id());
  }
}
