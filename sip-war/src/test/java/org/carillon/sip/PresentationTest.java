package org.carillon.sip;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.carillon.domain.group.DeclineScope;
import org.carillon.domain.group.Destination;
import org.carillon.domain.group.ForwardPolicy;
import org.carillon.domain.group.MissedOnPhones;
import org.carillon.domain.group.Signals;
import org.carillon.sip.phone.Phone;
import org.carillon.sip.phone.SipText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How calls of a group look and sound on the phones of its members (features 5.6). */
class PresentationTest {

  @RegisterExtension static final Carillon CARILLON = new Carillon();

  private static final String REAL_IDENTITY = "\"Jean Dupont\" <sip:+33123456789@carrier.test>";

  private Phone phone;
  private Phone ann;

  @BeforeEach
  void group() throws IOException {
    phone = CARILLON.phone("caller");
    ann = CARILLON.phone("ann");
    CARILLON.ringAll("670", ann);
    CARILLON.signals("670", signals("[Sales]", "<http://127.0.0.1>;info=sales"));
  }

  @Test
  void nameOfTheGroupStandsBeforeTheCallersName() {
    phone.as("\"Jean Dupont\" <sip:+33123456789@carrier.test>").dial("670");
    SipText invite = ann.rung().invite();

    assertThat(shown(invite)).isEqualTo("\"[Sales] Jean Dupont\" <sip:+33123456789@carrier.test>");
  }

  @Test
  void callerWithoutANameIsShownByTheNumber() {
    phone.as("<sip:+33123456789@carrier.test>").dial("670");

    assertThat(shown(ann.rung().invite()))
        .isEqualTo("\"[Sales] +33123456789\" <sip:+33123456789@carrier.test>");
  }

  @Test
  void callerWithATelephoneNumberIsShownByIt() {
    phone.as("<tel:+33123456789>").dial("670");

    assertThat(shown(ann.rung().invite())).isEqualTo("\"[Sales] +33123456789\" <tel:+33123456789>");
  }

  @Test
  void nameWithQuotesStaysOneName() {
    phone.as("\"Jean \\\"JD\\\" Dupont\" <sip:jd@carrier.test>").dial("670");

    assertThat(shown(ann.rung().invite()))
        .isEqualTo("\"[Sales] Jean \\\"JD\\\" Dupont\" <sip:jd@carrier.test>");
  }

  @ParameterizedTest
  @ValueSource(strings = {"id", "user", "header", "session; ID ;critical"})
  void withheldIdentityIsNowhereOnThePhone(String privacy) {
    phone
        .as(REAL_IDENTITY)
        .dial("670", "P-Asserted-Identity: " + REAL_IDENTITY, "Privacy: " + privacy);
    SipText invite = ann.rung().invite();

    assertThat(shown(invite)).isEqualTo("\"[Sales] Anonymous\" <sip:anonymous@anonymous.invalid>");
    assertThat(invite.headers("P-Asserted-Identity")).isEmpty();
    assertThat(invite.toString()).doesNotContain("33123456789", "Dupont");
  }

  @Test
  void identityOfWhoWithholdsNothingPassesWithinTheHouse() {
    phone
        .as("<sip:jd@carrier.test>")
        .dial("670", "P-Asserted-Identity: " + REAL_IDENTITY, "Privacy: none");

    assertThat(ann.rung().invite().headers("P-Asserted-Identity")).containsExactly(REAL_IDENTITY);
  }

  @Test
  void groupsRingingReplacesTheCallers() {
    phone.dial("670", "Alert-Info: <urn:alert:source:external>", "Alert-Info: <urn:alert:tone:x>");

    assertThat(ann.rung().invite().headers("Alert-Info"))
        .containsExactly("<http://127.0.0.1>;info=sales");
  }

  @Test
  void ringingMayBeAnyTextThatAPhoneUnderstands() {
    CARILLON.ringAll("671", ann);
    CARILLON.signals("671", signals("", "Bellcore-dr2"));
    phone.dial("671");

    assertThat(ann.rung().invite().header("Alert-Info")).isEqualTo("Bellcore-dr2");
  }

  @Test
  void ringingThatIsNoHeaderValueStopsNoCall() {
    CARILLON.ringAll("673", ann);
    CARILLON.signals("673", signals("", "<urn:alert:source:external"));
    phone.dial("673");

    assertThat(ann.rung().invite().headers("Alert-Info")).isEmpty();
  }

  @Test
  void groupThatWantsNothingPassesOnWhatTheCallerSent() {
    CARILLON.ringAll("672", ann);
    CARILLON.signals("672", Signals.USUAL);
    phone
        .as("\"Jean Dupont\" <sip:jd@carrier.test>")
        .dial("672", "Alert-Info: <urn:alert:source:external>");
    SipText invite = ann.rung().invite();

    assertThat(shown(invite)).isEqualTo("\"Jean Dupont\" <sip:jd@carrier.test>");
    assertThat(invite.headers("Alert-Info")).containsExactly("<urn:alert:source:external>");
  }

  @ParameterizedTest
  @CsvSource({"true,<urn:alert:a>", "false,<urn:alert:b>"})
  void nextGroupRingsLikeTheFirstWhereThatIsWanted(boolean keepRing, String ringing)
      throws IOException {
    Phone bob = CARILLON.phone("bob");
    CARILLON.ringAll("675", bob);
    CARILLON.signals("675", signals("[B]", "<urn:alert:b>"));
    CARILLON.overflowing("674", new Destination.ToGroup("675"), ann);
    CARILLON.signals("674", ringing("<urn:alert:a>", keepRing));
    phone.as("<sip:jd@carrier.test>").dial("674");
    ann.rung().refuse(486);
    SipText invite = bob.rung().invite();

    assertThat(invite.headers("Alert-Info")).containsExactly(ringing);
    assertThat(shown(invite)).startsWith("\"[B] jd\"");
  }

  @Test
  void placeOutsideRingsLikeTheGroupWhereThatIsWanted() throws IOException {
    Phone bob = CARILLON.phone("bob");
    CARILLON.overflowing("676", new Destination.External(bob.contact()), ann);
    CARILLON.signals("676", ringing("<urn:alert:a>", true));
    phone.dial("676");
    ann.rung().refuse(486);

    assertThat(bob.rung().invite().headers("Alert-Info")).containsExactly("<urn:alert:a>");
  }

  private static Signals ringing(String alertInfo, boolean keepRing) {
    return new Signals(
        ForwardPolicy.IGNORE, DeclineScope.MEMBER, MissedOnPhones.ALL, "", alertInfo, keepRing);
  }

  private static Signals signals(String prefix, String alertInfo) {
    return new Signals(
        ForwardPolicy.IGNORE, DeclineScope.MEMBER, MissedOnPhones.ALL, prefix, alertInfo);
  }

  private static String shown(SipText invite) {
    return invite.header("From").replaceFirst(";tag=.*", "");
  }
}
