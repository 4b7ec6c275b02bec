package org.carillon.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.carillon.domain.call.CallId;
import org.carillon.domain.call.Skip;
import org.carillon.domain.group.CallGroup;
import org.carillon.domain.group.Member;
import org.carillon.domain.group.MemberId;
import org.carillon.domain.plan.SkipReason;
import org.carillon.domain.plan.Tried;
import org.carillon.registration.TestRegistrar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MemberContactsTest {

  private static final String WRITTEN = "sip:ann@192.0.2.1";
  private static final String DESK = "sip:ann@198.51.100.7:5062";
  private static final Member ANN = Member.at("ann", WRITTEN);
  private static final Member BOB = new Member(new MemberId("bob"), "Bob", List.of(), true);
  private static final CallGroup GROUP = TestGroups.group("600", "ring-all", ANN, BOB);

  private final TestRouting routing = TestRouting.with(GROUP);

  @Test
  void writtenContactIsUsedWhileNothingIsRegistered() {
    assertThat(routing.router().contacts(ANN, TestRouting.NOON)).containsExactly(WRITTEN);
  }

  @Test
  void registeredPhoneTakesThePlaceOfTheWrittenContactUntilItExpires() {
    register(ANN, DESK, 60);

    assertThat(routing.router().contacts(ANN, TestRouting.NOON)).containsExactly(DESK);
    assertThat(routing.router().contacts(ANN, TestRouting.NOON.plusSeconds(60)))
        .containsExactly(WRITTEN);
  }

  @Test
  void memberWithoutAnyContactIsPassedOver() {
    assertThat(skipped(TestRouting.OUTSIDER, "call")).containsExactly(SkipReason.UNREGISTERED);
  }

  @Test
  void memberWithoutAnyContactIsOfferedTheCallOnceRegistered() {
    register(BOB, "sip:bob@198.51.100.8", 60);

    assertThat(skipped(TestRouting.OUTSIDER, "call")).isEmpty();
  }

  @Test
  void registeredMemberWhoCallsUnderHisNameIsNotRungHimself() {
    register(ANN, DESK, 60);
    register(BOB, "sip:bob@198.51.100.8", 60);

    assertThat(skipped("sip:bob@carillon.example", "call")).containsExactly(SkipReason.SELF);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "tel:+33612345678",
        "sip:+33612345678@carrier.example",
        "sip:0612345678@carrier.example:5060",
        "sip:33612345678@carrier.example"
      })
  void memberIsNotRungByHisOwnMobile(String caller) {
    CallGroup group = TestGroups.group("620", "ring-all", Member.at("cleo", "+33612345678"), BOB);
    register(BOB, "sip:bob@198.51.100.8", 60);
    CallAtGroup at = new CallAtGroup(new CallId("call"), caller, group, TestRouting.NOON);

    assertThat(routing.offers.next(at, Tried.NOTHING, TestRouting.NOON).skips())
        .containsExactly(new Skip(new MemberId("cleo"), SkipReason.SELF, TestRouting.NOON));
  }

  private List<SkipReason> skipped(String caller, String call) {
    CallAtGroup at = TestRouting.at(GROUP, call);
    CallAtGroup from = new CallAtGroup(at.call(), caller, at.group(), at.enteredAt());
    return routing.offers.next(from, Tried.NOTHING, TestRouting.NOON).skips().stream()
        .map(Skip::reason)
        .toList();
  }

  private void register(Member member, String contact, long seconds) {
    routing.registrations.register(
        member.id(), TestRegistrar.register(1, contact, seconds), TestRouting.NOON);
  }
}
