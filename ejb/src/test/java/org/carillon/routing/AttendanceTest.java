package org.carillon.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.carillon.routing.TestRouting.NOON;

import java.util.ArrayList;
import java.util.List;
import org.carillon.domain.availability.Wish;
import org.carillon.domain.availability.Wish.Kind;
import org.carillon.domain.call.Skip;
import org.carillon.domain.group.CallGroup;
import org.carillon.domain.group.Member;
import org.carillon.domain.group.MemberId;
import org.carillon.domain.plan.SkipReason;
import org.junit.jupiter.api.Test;

/** Members come and go. */
class AttendanceTest {

  private static final Member ANN = Member.at("ann", "sip:ann@192.0.2.1");
  private static final CallGroup GROUP = TestGroups.group("600", "ring-all", ANN);

  private final TestRouting routing = TestRouting.with(GROUP);
  private final List<MemberChanged> told = new ArrayList<>();
  private final Attendance attendance =
      new Attendance(routing.directory, routing.states, routing.contacts, told::add);

  @Test
  void memberWhoPausesIsPassedOverUntilHeResumes() {
    attendance.grant(ANN.id(), new Wish(Kind.PAUSE, "lunch"), NOON);
    assertThat(routing.first(GROUP, "one", NOON).skips())
        .containsExactly(new Skip(ANN.id(), SkipReason.PAUSED, NOON));

    attendance.grant(ANN.id(), Wish.of(Kind.RESUME), NOON);

    assertThat(routing.first(GROUP, "two", NOON).stage()).isPresent();
    assertThat(told).containsExactly(new MemberChanged(ANN.id()), new MemberChanged(ANN.id()));
  }

  @Test
  void memberIsKnownByTheNameOfHisExtensionAndByHisPhone() {
    assertThat(attendance.calling("sip:ann@pbx.example", NOON)).contains(ANN);
    assertThat(attendance.calling("sip:ann@192.0.2.1:5070", NOON)).contains(ANN);
    assertThat(attendance.calling("sip:bob@192.0.2.1", NOON)).isEmpty();
    assertThat(attendance.calling("anonymous", NOON)).isEmpty();
    assertThat(attendance.hasPhoneAt(ANN, "192.0.2.1", NOON)).isTrue();
    assertThat(attendance.hasPhoneAt(ANN, "192.0.2.10", NOON)).isFalse();
  }

  @Test
  void groupsOfAMemberAreKnown() {
    assertThat(attendance.groupsOf(ANN.id())).containsExactly("600");
    assertThat(attendance.groupsOf(new MemberId("zoe"))).isEmpty();
    assertThat(attendance.has(ANN.id())).isTrue();
    assertThat(attendance.has(new MemberId("zoe"))).isFalse();
  }

  @Test
  void memberOfNoGroupIsUnknown() {
    assertThatThrownBy(() -> attendance.grant(new MemberId("zoe"), Wish.of(Kind.PAUSE), NOON))
        .isInstanceOf(UnknownMember.class)
        .hasMessage("no group has a member 'zoe': add it to a group first");
    assertThat(told).isEmpty();
  }
}
