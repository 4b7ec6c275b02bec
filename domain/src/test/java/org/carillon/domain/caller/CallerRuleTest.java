package org.carillon.domain.caller;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.carillon.domain.group.Destination;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who calls decides what happens. */
class CallerRuleTest {

  private static final Treatment BLOCK = new Treatment.Block();
  private static final Treatment URGENT = new Treatment.Urgent();
  private static final Treatment NIGHT_DESK = new Treatment.Route(new Destination.ToGroup("610"));

  private final List<CallerRule> rules =
      List.of(
          new CallerRule(new CallerMatch.Listed(Set.of("+33612345678", "104")), URGENT),
          new CallerRule(new CallerMatch.Prefix("+336"), NIGHT_DESK),
          new CallerRule(new CallerMatch.Anonymous(), BLOCK));

  @Test
  void firstRuleThatFitsWins() {
    assertThat(CallerRule.first(rules, caller("06 12 34 56 78"))).contains(URGENT);
    assertThat(CallerRule.first(rules, caller("0033699999999"))).contains(NIGHT_DESK);
    assertThat(CallerRule.first(rules, caller("104"))).contains(URGENT);
  }

  @Test
  void otherCallersAreTreatedAsUsual() {
    assertThat(CallerRule.first(rules, caller("+33123456789"))).isEmpty();
  }

  @Test
  void ruleForAnyoneCatchesTheRest() {
    List<CallerRule> all =
        List.of(rules.get(2), new CallerRule(new CallerMatch.Anyone(), NIGHT_DESK));

    assertThat(CallerRule.first(all, caller("carl"))).contains(NIGHT_DESK);
    assertThat(CallerRule.first(all, caller("anonymous"))).contains(BLOCK);
  }

  @ParameterizedTest(name = "\"{0}\"")
  @ValueSource(strings = {"", " ", "anonymous", "Anonymous", "unavailable", "restricted"})
  void callerWithoutANumberIsAnonymous(String user) {
    assertThat(caller(user).isAnonymous()).isTrue();
    assertThat(CallerRule.first(rules, caller(user))).contains(BLOCK);
  }

  @ParameterizedTest(name = "{0}: blocked {1}")
  @CsvSource({"0899000000, true", "+33899000000, true", "0899000001, false", "anonymous, false"})
  void blockListKnowsNumbersHoweverTheyAreWritten(String user, boolean blocked) {
    BlockList list = new BlockList(Set.of("+33899000000"), false);

    assertThat(list.blocks(caller(user))).isEqualTo(blocked);
  }

  @Test
  void blockListMayIncludeAnonymousCallers() {
    assertThat(new BlockList(Set.of(), true).blocks(Caller.ANONYMOUS)).isTrue();
    assertThat(BlockList.NOBODY.blocks(Caller.ANONYMOUS)).isFalse();
  }

  @Test
  void ruleWithoutANumberIsRefused() {
    assertThatThrownBy(() -> new CallerMatch.Prefix(" "))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("+33123456789");
    assertThatThrownBy(() -> new CallerMatch.Listed(Set.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the list of callers is empty: add a number");
  }

  private static Caller caller(String user) {
    return Caller.of(user, NumberPlan.FRANCE);
  }
}
