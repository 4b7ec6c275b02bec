package org.carillon.domain.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.carillon.domain.registration.Registration.Wish;
import org.carillon.domain.registration.RegistrationRefused.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BindingsTest {

  private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");
  private static final RegistrationLimits LIMITS =
      new RegistrationLimits(
          Duration.ofSeconds(60), Duration.ofSeconds(3600), Duration.ofSeconds(7200), 2);
  private static final String DESK = "sip:101@192.0.2.5";
  private static final String MOBILE = "sip:101@192.0.2.6";
  private static final String SOFTPHONE = "sip:101@192.0.2.7";

  @Test
  void contactIsBoundForTheUsualTime() {
    Bindings after = after(Bindings.NONE, register("a", 1, wish(DESK)));

    assertThat(after.list()).extracting(Binding::contact).containsExactly(DESK);
    assertThat(after.list().get(0).left(NOW)).isEqualTo(Duration.ofSeconds(3600));
  }

  @Test
  void lifetimeOfTheContactWinsOverTheHeaders() {
    Registration request =
        new Registration(
            new Binding.Origin("a", 1),
            false,
            List.of(wish(DESK, 120), wish(MOBILE)),
            OptionalLong.of(600));

    assertThat(after(Bindings.NONE, request).list())
        .extracting(binding -> binding.left(NOW).toSeconds())
        .containsExactly(120L, 600L);
  }

  @ParameterizedTest
  @CsvSource({"60, 60", "7200, 7200", "7201, 7200", "4294967295, 7200"})
  void lifetimeIsCutToTheLongest(long wanted, long granted) {
    Bindings after = after(Bindings.NONE, register("a", 1, wish(DESK, wanted)));

    assertThat(after.list().get(0).left(NOW)).isEqualTo(Duration.ofSeconds(granted));
  }

  @ParameterizedTest
  @CsvSource({"1", "59"})
  void rfc3261_10_3_7_briefLifetimeIsRefused(long seconds) {
    refused(Bindings.NONE, register("a", 1, wish(DESK, seconds)), Fault.TOO_BRIEF);
  }

  @Test
  void bindingVanishesWhenItExpires() {
    Bindings bound = after(Bindings.NONE, register("a", 1, wish(DESK, 60), wish(MOBILE, 61)));

    assertThat(bound.at(NOW.plusMillis(59_999)).list()).hasSize(2);
    assertThat(bound.at(NOW.plusSeconds(60)).list())
        .extracting(Binding::contact)
        .containsExactly(MOBILE);
  }

  @Test
  void refreshKeepsThePlaceAndProlongs() {
    Bindings bound = after(Bindings.NONE, register("a", 1, wish(DESK, 60), wish(MOBILE, 60)));

    Bindings refreshed = after(bound, register("a", 2, wish(DESK, 600)));

    assertThat(refreshed.list()).extracting(Binding::contact).containsExactly(DESK, MOBILE);
    assertThat(refreshed.list().get(0).left(NOW)).isEqualTo(Duration.ofSeconds(600));
  }

  @Test
  void oneContactIsUnboundAndTheOtherStays() {
    Bindings bound = after(Bindings.NONE, register("a", 1, wish(DESK), wish(MOBILE)));

    Bindings after = after(bound, register("a", 2, wish(DESK, 0)));

    assertThat(after.list()).extracting(Binding::contact).containsExactly(MOBILE);
  }

  @Test
  void questionChangesNothing() {
    Bindings bound = after(Bindings.NONE, register("a", 1, wish(DESK)));

    assertThat(after(bound, register("a", 1))).isEqualTo(bound);
  }

  @ParameterizedTest
  @CsvSource({"1", "2"})
  void rfc3261_10_3_7_olderRequestOfTheSameCallIdIsRefused(long sequence) {
    Bindings bound = after(Bindings.NONE, register("a", 2, wish(DESK)));

    refused(bound, register("a", sequence, wish(DESK, 0)), Fault.OUT_OF_ORDER);
  }

  @Test
  void phoneThatStartedAgainCountsFromOneUnderAnotherCallId() {
    Bindings bound = after(Bindings.NONE, register("a", 9, wish(DESK)));

    assertThat(after(bound, register("b", 1, wish(DESK))).list())
        .extracting(Binding::origin)
        .containsExactly(new Binding.Origin("b", 1));
  }

  @Test
  void refusedRequestChangesNoneOfItsContacts() {
    Bindings bound = after(Bindings.NONE, register("a", 2, wish(DESK)));

    refused(bound, register("a", 2, wish(MOBILE), wish(DESK)), Fault.OUT_OF_ORDER);
  }

  @Test
  void contactNamedTwiceInOneRequestIsBoundOnce() {
    Bindings after = after(Bindings.NONE, register("a", 1, wish(DESK, 60), wish(DESK, 90)));

    assertThat(after.list())
        .singleElement()
        .satisfies(binding -> assertThat(binding.left(NOW)).isEqualTo(Duration.ofSeconds(90)));
  }

  @Test
  void starUnbindsEverything() {
    Bindings bound = after(Bindings.NONE, register("a", 1, wish(DESK), wish(MOBILE)));

    assertThat(after(bound, star("b", 1, OptionalLong.of(0)))).isEqualTo(Bindings.NONE);
  }

  @Test
  void rfc3261_10_3_6_starNeedsExpiresZero() {
    refused(Bindings.NONE, star("a", 1, OptionalLong.empty()), Fault.MALFORMED);
    refused(Bindings.NONE, star("a", 1, OptionalLong.of(60)), Fault.MALFORMED);
  }

  @Test
  void rfc3261_10_3_6_starStandsAlone() {
    Registration request =
        new Registration(new Binding.Origin("a", 1), true, List.of(wish(DESK)), OptionalLong.of(0));

    refused(Bindings.NONE, request, Fault.MALFORMED);
  }

  @Test
  void rfc3261_10_3_6_olderStarIsRefused() {
    Bindings bound = after(Bindings.NONE, register("a", 2, wish(DESK)));

    refused(bound, star("a", 2, OptionalLong.of(0)), Fault.OUT_OF_ORDER);
  }

  @Test
  void oneContactMoreThanAllowedIsRefused() {
    Bindings bound = after(Bindings.NONE, register("a", 1, wish(DESK), wish(MOBILE)));

    refused(bound, register("b", 1, wish(SOFTPHONE)), Fault.TOO_MANY);
  }

  @Test
  void oneContactCanTakeThePlaceOfAnother() {
    Bindings bound = after(Bindings.NONE, register("a", 1, wish(DESK), wish(MOBILE)));

    Bindings after = after(bound, register("a", 2, wish(DESK, 0), wish(SOFTPHONE)));

    assertThat(after.list()).extracting(Binding::contact).containsExactly(MOBILE, SOFTPHONE);
  }

  @Test
  void expiredContactsLeaveRoom() {
    Bindings bound = after(Bindings.NONE, register("a", 1, wish(DESK, 60), wish(MOBILE, 60)));

    Bindings after = bound.after(register("b", 1, wish(SOFTPHONE)), LIMITS, NOW.plusSeconds(60));

    assertThat(after.list()).extracting(Binding::contact).containsExactly(SOFTPHONE);
  }

  @Test
  void phoneBehindARouterIsCalledWhereItsRegistrationCameFrom() {
    Wish hidden =
        new Wish(
            "sip:101@10.0.0.7:5062;ob",
            Optional.of("203.0.113.9:40000"),
            Binding.USUAL_Q,
            OptionalLong.empty());

    Bindings after = after(Bindings.NONE, register("a", 1, hidden));

    assertThat(after.list().get(0).contact()).isEqualTo("sip:101@10.0.0.7:5062;ob");
    assertThat(after.list().get(0).target()).isEqualTo("sip:101@203.0.113.9:40000;ob");
  }

  @Test
  void contactThatIsTooLongIsRefusedWithTheLimit() {
    Registration request = register("a", 1, wish("sip:" + "1".repeat(500) + "@h"));

    assertThatThrownBy(() -> after(Bindings.NONE, request))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("506 characters: use at most 500");
  }

  private static Bindings after(Bindings before, Registration request) {
    return before.after(request, LIMITS, NOW);
  }

  private static void refused(Bindings before, Registration request, Fault fault) {
    assertThatThrownBy(() -> after(before, request))
        .isInstanceOfSatisfying(
            RegistrationRefused.class, refusal -> assertThat(refusal.fault()).isEqualTo(fault));
  }

  private static Registration register(String callId, long sequence, Wish... wishes) {
    return new Registration(
        new Binding.Origin(callId, sequence), false, Arrays.asList(wishes), OptionalLong.empty());
  }

  private static Registration star(String callId, long sequence, OptionalLong expires) {
    return new Registration(new Binding.Origin(callId, sequence), true, List.of(), expires);
  }

  private static Wish wish(String contact) {
    return new Wish(contact, Optional.empty(), Binding.USUAL_Q, OptionalLong.empty());
  }

  private static Wish wish(String contact, long expires) {
    return new Wish(contact, Optional.empty(), Binding.USUAL_Q, OptionalLong.of(expires));
  }
}
