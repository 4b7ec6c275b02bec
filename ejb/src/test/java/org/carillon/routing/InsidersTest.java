package org.carillon.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.carillon.routing.TestRouting.NOON;

import org.carillon.domain.group.Member;
import org.carillon.domain.group.MemberId;
import org.carillon.registration.TestRegistrar;
import org.junit.jupiter.api.Test;

/** Our own people are known when they call, and nobody else passes for one of them. */
class InsidersTest {

  private static final Member ANN = Member.at("ann", "sip:101@192.0.2.1:5070");

  private final TestRouting routing =
      TestRouting.with(TestGroups.group("600", "ring-all", ANN, Member.at("bob", "+33612345678")));
  private final Insiders insiders = new Insiders(routing.directory, routing.contacts);

  @Test
  void memberIsKnownByHisNameAndByThatOfHisPhone() {
    assertThat(insiders.include("sip:ann@pbx.example", "192.0.2.1", NOON)).isTrue();
    assertThat(insiders.include("sip:101@pbx.example", "192.0.2.1", NOON)).isTrue();
  }

  @Test
  void nameAloneProvesNothing() {
    assertThat(insiders.include("sip:ann@192.0.2.1", "192.0.2.10", NOON)).isFalse();
    assertThat(insiders.include("sip:101@192.0.2.1", "192.0.2.10", NOON)).isFalse();
  }

  @Test
  void extensionThatIsInNoGroupIsKnownWhereItHasRegistered() {
    assertThat(insiders.include("sip:150@pbx.example", "192.0.2.7", NOON)).isFalse();

    routing.registrations.register(
        new MemberId("150"), TestRegistrar.register(1, "sip:150@192.0.2.7:5070", 60), NOON);

    assertThat(insiders.include("sip:150@pbx.example", "192.0.2.7", NOON)).isTrue();
    assertThat(insiders.include("sip:150@pbx.example", "192.0.2.8", NOON)).isFalse();
    assertThat(insiders.include("sip:150@pbx.example", "192.0.2.7", NOON.plusSeconds(61)))
        .isFalse();
  }

  @Test
  void callersFromOutsideAreNobodyOfOurs() {
    assertThat(insiders.include("sip:carl@192.0.2.1", "192.0.2.1", NOON)).isFalse();
    assertThat(insiders.include("tel:+33612345678", "192.0.2.1", NOON)).isFalse();
    assertThat(insiders.include("sip:+33612345678@192.0.2.1", "192.0.2.1", NOON)).isFalse();
    assertThat(insiders.include("anonymous", "192.0.2.1", NOON)).isFalse();
    assertThat(insiders.include("sip:192.0.2.1", "192.0.2.1", NOON)).isFalse();
  }
}
