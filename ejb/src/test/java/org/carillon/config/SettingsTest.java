package org.carillon.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.carillon.config.PickUpCodes.Wanted;
import org.carillon.domain.availability.Wish;
import org.carillon.domain.caller.NumberPlan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {

  @Test
  void everySettingHasADefault() {
    Settings settings = settings(Map.of("jboss.server.data.dir", "/srv/data"), Map.of());

    assertThat(settings)
        .isEqualTo(
            new Settings(
                1000,
                Duration.ofSeconds(10),
                Duration.ofSeconds(60),
                Path.of("/srv/data/carillon/journal"),
                new Settings.Registrar(
                    "carillon",
                    Duration.ofSeconds(60),
                    Duration.ofSeconds(7200),
                    Duration.ofSeconds(3600),
                    10),
                Settings.Webhook.OFF,
                Settings.Signalling.USUAL,
                NumberPlan.FRANCE,
                ZoneId.systemDefault(),
                TrunkSettings.NONE,
                TrustSettings.USUAL,
                CodeSettings.USUAL,
                new Settings.Demo(false, 25121, 25101)));
  }

  @Test
  void systemPropertyWinsOverTheEnvironment() {
    Settings settings =
        settings(
            Map.of("carillon.max-calls", "7"),
            Map.of("CARILLON_MAX_CALLS", "8", "CARILLON_DEMO_MEMBER_PORT", "26000"));

    assertThat(settings.maxCalls()).isEqualTo(7);
    assertThat(settings.demo().memberPort()).isEqualTo(26000);
  }

  @Test
  void numbersAreDialledAsTheCountryDoes() {
    Settings settings =
        settings(
            Map.of(
                "carillon.country-code", "1",
                "carillon.international-prefix", "011",
                "carillon.national-prefix", "1"),
            Map.of());

    assertThat(settings.numbers()).isEqualTo(NumberPlan.NORTH_AMERICA);
  }

  @Test
  void daysBeginAtMidnightInTheTimeZoneOfTheSetting() {
    assertThat(settings(Map.of("carillon.time-zone", "Asia/Tokyo"), Map.of()).timeZone())
        .isEqualTo(ZoneId.of("Asia/Tokyo"));
    assertThatThrownBy(() -> settings(Map.of("carillon.time-zone", "Paris"), Map.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "setting carillon.time-zone is 'Paris': set it to a time zone such as Europe/Paris");
  }

  @Test
  void absoluteJournalDirectoryIsTakenAsItIs() {
    Settings settings =
        settings(
            Map.of("jboss.server.data.dir", "/srv/data", "carillon.journal-directory", "/fast"),
            Map.of());

    assertThat(settings.journalDirectory()).isEqualTo(Path.of("/fast"));
  }

  @Test
  void callsMayBeSentToTheNumbersThatAreListed() {
    TrustSettings trust =
        settings(Map.of("carillon.redirects.allow", "+336, +337"), Map.of()).trust();

    assertThat(trust.mayBeSentTo("+33712345678")).isTrue();
    assertThat(trust.mayBeSentTo("+33812345678")).isFalse();
    assertThat(TrustSettings.USUAL.mayBeSentTo("+33712345678")).isFalse();
  }

  @Test
  void thisComputerIsBelievedUnlessOthersAreNamed() {
    TrustedPeers peers =
        settings(Map.of("carillon.trusted-peers", "192.0.2.5, 10.0.0.0/8,2001:db8::/32"), Map.of())
            .trust()
            .peers();

    assertThat(Stream.of("192.0.2.5", "10.1.2.3", "2001:db8::7", "[2001:db8::7]"))
        .allMatch(peers::include);
    assertThat(Stream.of("192.0.2.6", "11.1.2.3", "2001:db9::7", "127.0.0.1", "sbc.example", ""))
        .noneMatch(peers::include);
    assertThat(Stream.of("127.0.0.1", "::1", "0:0:0:0:0:0:0:1"))
        .allMatch(TrustSettings.USUAL.peers()::include);
  }

  @ParameterizedTest
  @ValueSource(strings = {"sbc.example", "10.0.0.0/33", "10.0.0.300", "::/129"})
  void peerThatIsNoAddressIsNamedWithItsKeyAndTheRemedy(String value) {
    assertThatThrownBy(() -> settings(Map.of("carillon.trusted-peers", value), Map.of()))
        .hasMessage(
            "setting carillon.trusted-peers is '"
                + value
                + "': set it to addresses and networks such as 192.0.2.5,10.0.0.0/8");
  }

  @Test
  void prefixThatIsNoneIsNamedWithItsKeyAndTheRemedy() {
    assertThatThrownBy(() -> settings(Map.of("carillon.redirects.allow", "+336,all"), Map.of()))
        .hasMessage(
            "setting carillon.redirects.allow is 'all': set it to prefixes of numbers such as"
                + " +336,+337");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "many", "1000001", "2.5"})
  void wrongNumberIsNamedWithItsKeyAndTheRemedy(String value) {
    assertThatThrownBy(() -> settings(Map.of("carillon.max-calls", value), Map.of()))
        .hasMessage(
            "setting carillon.max-calls is '"
                + value
                + "': set it to a whole number from 1 to 1000000");
  }

  @Test
  void wrongFlagIsNamedWithItsKeyAndTheRemedy() {
    assertThatThrownBy(() -> settings(Map.of("carillon.demo", "yes"), Map.of()))
        .hasMessage("setting carillon.demo is 'yes': set it to true or false");
  }

  @ParameterizedTest
  @ValueSource(strings = {"our \"realm\"", "a b", "réception"})
  void realmThatCannotStandInAHeaderIsRefused(String realm) {
    assertThatThrownBy(() -> settings(Map.of("carillon.realm", realm), Map.of()))
        .hasMessage(
            "setting carillon.realm is '"
                + realm
                + "': set it to 1 to 64 letters, digits, dots or hyphens");
  }

  @Test
  void webhookNeedsASecretOfSixteenCharacters() {
    Map<String, String> address = Map.of("carillon.webhook.url", "https://crm.example/calls");

    assertThat(settings(address, Map.of("CARILLON_WEBHOOK_SECRET", "0123456789abcdef")).webhook())
        .isEqualTo(
            new Settings.Webhook(
                Optional.of(URI.create("https://crm.example/calls")), "0123456789abcdef"));
    assertThatThrownBy(
            () -> settings(address, Map.of("CARILLON_WEBHOOK_SECRET", "0123456789abcde")))
        .hasMessage(
            "setting carillon.webhook.secret is missing or too short: set it to 16 characters or"
                + " more");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"crm.example/calls", "ftp://crm.example/", "https:///calls", "http://a b/"})
  void wrongWebhookAddressIsNamedWithItsKeyAndTheRemedy(String value) {
    assertThatThrownBy(() -> settings(Map.of("carillon.webhook.url", value), Map.of()))
        .hasMessage(
            "setting carillon.webhook.url is '"
                + value
                + "': set it to an address such as https://crm.example/calls");
  }

  @Test
  void secretIsNotWrittenWithTheSettings() {
    Map<String, String> webhook =
        Map.of(
            "carillon.webhook.url", "https://crm.example/calls?key=private",
            "carillon.webhook.secret", "0123456789abcdef");

    assertThat(settings(webhook, Map.of()).toString())
        .contains("crm.example")
        .doesNotContain("0123456789abcdef", "private");
  }

  @Test
  void codesCanBeChangedAndSwitchedOff() {
    CodeSettings codes =
        settings(Map.of("carillon.code.pause", "#7", "carillon.code.dnd-on", "off"), Map.of())
            .codes();

    assertThat(codes.wish("#7")).contains(Wish.Kind.PAUSE);
    assertThat(codes.wish("*92")).contains(Wish.Kind.RESUME);
    assertThat(codes.wish("*91")).isEmpty();
    assertThat(codes.wish("*78")).isEmpty();
  }

  @Test
  void codesToPickUpWithStandBeforeAGroupOrAMember() {
    PickUpCodes codes = settings(Map.of(), Map.of()).codes().pickUp();

    assertThat(codes.wanted("*8600")).contains(new Wanted.InGroup("600"));
    assertThat(codes.wanted("*8")).contains(new Wanted.InOwnGroups());
    assertThat(codes.wanted("**member1")).contains(new Wanted.AtMember("member1"));
    assertThat(codes.wanted("**")).isEmpty();
    assertThat(codes.wanted("600")).isEmpty();
  }

  @Test
  void longerOfTwoCodesThatFitIsMeant() {
    Map<String, String> star = Map.of("carillon.code.pick-up", "*");

    assertThat(settings(star, Map.of()).codes().pickUp().wanted("**7"))
        .contains(new Wanted.AtMember("7"));
    assertThat(settings(star, Map.of()).codes().pickUp().wanted("*7"))
        .contains(new Wanted.InGroup("7"));
  }

  @Test
  void codesToPickUpWithCanBeSwitchedOffButNotBeTheSame() {
    Map<String, String> off = Map.of("carillon.code.pick-up", "off");
    Map<String, String> same = Map.of("carillon.code.pick-up", "**");

    assertThat(settings(off, Map.of()).codes().pickUp().wanted("*8600")).isEmpty();
    assertThatThrownBy(() -> settings(same, Map.of()))
        .hasMessageContaining("carillon.code.pick-up and carillon.code.pick-up-member")
        .hasMessageContaining("choose another one, or off");
  }

  @Test
  void codeForTwoThingsIsRefused() {
    assertThatThrownBy(() -> settings(Map.of("carillon.code.pause", "*92"), Map.of()))
        .hasMessageContaining("carillon.code.pause")
        .hasMessageContaining("carillon.code.resume")
        .hasMessageContaining("choose another one, or off");
  }

  @Test
  void trunkIsDescribedByItsProxyAndANumber() {
    Map<String, String> trunk =
        Map.of(
            "carillon.trunk.proxy", "sip:sbc.carrier.example:5061;transport=tcp",
            "carillon.trunk.identity", "+33123456789",
            "carillon.trunk.caller", "diversion",
            "carillon.trunk.user", "acme",
            "carillon.trunk.password", "swordfish");

    assertThat(settings(trunk, Map.of()).trunk())
        .isEqualTo(
            new TrunkSettings(
                Optional.of("sip:sbc.carrier.example:5061;transport=tcp"),
                "+33123456789",
                TrunkSettings.CallerPlace.DIVERSION,
                Optional.of("acme"),
                "swordfish",
                Duration.ofSeconds(12)));
    assertThat(settings(trunk, Map.of()).toString()).doesNotContain("swordfish");
  }

  @ParameterizedTest
  @CsvSource({
    "proxy, carrier.example, an address such as sip:sbc.carrier.example:5060",
    "proxy, sip:user@carrier.example, an address such as sip:sbc.carrier.example:5060",
    "identity, ours, a telephone number of yours such as +33123456789",
    "caller, from, 'one of [PAI, DIVERSION, NONE]'"
  })
  void wrongTrunkSettingIsNamedWithItsKeyAndTheRemedy(String key, String value, String remedy) {
    Map<String, String> trunk =
        new HashMap<>(
            Map.of("carillon.trunk.proxy", "sip:[::1]", "carillon.trunk.identity", "0123456789"));
    trunk.put("carillon.trunk." + key, value);

    assertThatThrownBy(() -> settings(trunk, Map.of()))
        .hasMessage("setting carillon.trunk." + key + " is '" + value + "': set it to " + remedy);
  }

  @Test
  void callersHearRingingAtOnceOnlyWhereThatIsSet() {
    Map<String, String> atOnce = Map.of("carillon.ring-callers-at-once", "true");

    assertThat(settings(atOnce, Map.of()).signalling().ringsAtOnce()).isTrue();
    assertThat(settings(Map.of(), Map.of()).signalling().ringsAtOnce()).isFalse();
  }

  @Test
  void placesOutsideMayBeSilentForAsLongAsIsSetWithoutATrunk() {
    Map<String, String> patient = Map.of("carillon.trunk.no-progress-seconds", "20");

    assertThat(settings(patient, Map.of()).trunk().noProgress()).isEqualTo(Duration.ofSeconds(20));
  }

  @Test
  void trunkUserNeedsAPassword() {
    Map<String, String> trunk =
        Map.of(
            "carillon.trunk.proxy", "sip:127.0.0.1",
            "carillon.trunk.identity", "+33123456789",
            "carillon.trunk.user", "acme");

    assertThatThrownBy(() -> settings(trunk, Map.of()))
        .hasMessageStartingWith("setting carillon.trunk.password is missing");
  }

  private static Settings settings(Map<String, String> properties, Map<String, String> variables) {
    return Settings.from(new SettingsSource(properties, variables));
  }
}
