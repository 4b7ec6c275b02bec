package org.carillon.sip;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.carillon.domain.record.EndCause;
import org.carillon.sip.phone.Call;
import org.carillon.sip.phone.Phone;
import org.carillon.sip.phone.SipText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What callers hear when nobody answers, or may answer (features 5.5). */
class RefusalTest {

  @RegisterExtension static final Carillon CARILLON = new Carillon();

  private Phone phone;

  @BeforeEach
  void caller() throws IOException {
    phone = CARILLON.phone("caller");
  }

  @ParameterizedTest
  @CsvSource({
    "486, 486, ''",
    "600, 486, ''",
    "603, 480, Q.850;cause=21",
    "403, 480, Q.850;cause=21",
    "503, 480, Q.850;cause=20",
    "404, 480, Q.850;cause=20",
    "302, 480, Q.850;cause=20",
    "488, 480, Q.850;cause=20"
  })
  void membersRefusalIsNotTheGroups(int members, int groups, String reason) throws IOException {
    Phone ann = CARILLON.phone("ann");
    CARILLON.hunt("610", Carillon.LONG, ann);

    Call caller = phone.dial("610");
    ann.rung().refuse(members).awaitRequest("ACK");

    assertThat(caller.awaitStatus(groups).header("Reason")).isEqualTo(reason);
    assertThat(CARILLON.ended().cause()).isEqualTo(EndCause.SYSTEM_REJECT);
  }

  @Test
  void phoneThatRangInVainAndGaveUpIsNoAnswer() throws IOException {
    Phone ann = CARILLON.phone("ann");
    CARILLON.hunt("611", Carillon.LONG, ann);

    Call caller = phone.dial("611");
    ann.rung().ring().refuse(480);

    assertThat(caller.awaitStatus(480).header("Reason")).isEqualTo("Q.850;cause=19");
  }

  @Test
  void groupWithoutMembersIsUnreachable() {
    CARILLON.ringAll("612");

    assertThat(phone.dial("612").awaitStatus(480).header("Reason")).isEqualTo("Q.850;cause=20");
  }

  @Test
  void unknownNumberIs404() {
    phone.dial("999").awaitStatus(404);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"+33123456789", "tel:+33123456789", "+33123456789;npdi", "tel:+33123456789;npdi"})
  void numberIsKnownHoweverItIsDialled(String number) throws IOException {
    Phone ann = CARILLON.phone("ann");
    CARILLON.ringAll("+33123456789", ann);

    Call caller = phone.dial(number);
    ann.rung().refuse(486).awaitRequest("ACK");

    caller.awaitStatus(486);
  }

  @Test
  void disabledGroupIs480() {
    CARILLON.disabled("613");

    phone.dial("613").awaitStatus(480);
  }

  @Test
  void fullServerIs503AndSaysWhenToComeBack() throws IOException {
    CARILLON.ringAll("614", CARILLON.phone("ann"));
    CARILLON.full();

    assertThat(phone.dial("614").awaitStatus(503).header("Retry-After")).isEqualTo("7");
    assertThat(CARILLON.callsInProgress()).isZero();
  }

  @Test
  void unknownExtensionIs420AndNamed() {
    CARILLON.ringAll("615");

    SipText refusal = phone.dial("615", "Require: 100rel, teleport").awaitStatus(420);

    assertThat(refusal.header("Unsupported")).isEqualTo("teleport");
  }

  @Test
  void noHopsLeftIs483() {
    CARILLON.ringAll("616");

    phone.dial("616", "Max-Forwards: 0").awaitStatus(483);
  }

  @Test
  void groupThatWasVisitedBeforeIs482() throws IOException {
    Phone ann = CARILLON.phone("ann");
    CARILLON.ringAll("617", ann);
    phone.dial("617");
    String token = ann.rung().invite().header("X-Carillon-Visited");

    phone.dial("617", "X-Carillon-Visited: other/1, " + token).awaitStatus(482);
  }

  @Test
  void sixthGroupIs482AlsoWhenTheCallLeftAndCameBack() throws IOException {
    Phone ann = CARILLON.phone("ann");
    CARILLON.ringAll("619", ann);
    Call first = phone.dial("619");
    Call rung = ann.rung();
    String server = rung.invite().header("X-Carillon-Visited").replaceFirst("/.*", "/");
    rung.refuse(486).awaitRequest("ACK");
    first.awaitStatus(486);
    String four = String.join(",", server + 1, server + 2, server + 3, server + 4);

    Call fifth = phone.dial("619", "X-Carillon-Visited: " + four);
    ann.rung().refuse(486).awaitRequest("ACK");
    fifth.awaitStatus(486);

    phone.dial("619", "X-Carillon-Visited: " + four + "," + server + 5).awaitStatus(482);
  }

  @Test
  void optionsTellsWhatWeCan() {
    SipText answer = phone.ask("OPTIONS", "616", 200);

    assertThat(answer.header("Allow")).contains("INVITE");
    assertThat(answer.header("Accept")).isEqualTo("application/sdp");
    assertThat(answer.header("Supported")).contains("100rel");
  }

  @Test
  void unknownMethodIs405() {
    assertThat(phone.ask("JUMP", "616", 405).header("Allow")).contains("INVITE");
  }

  @Test
  void contactThatIsNoAddressDoesNotHarmTheOthers() throws IOException {
    Phone ann = CARILLON.phone("ann");
    CARILLON.contacts("618", "this is no address", ann.contact());

    phone.dial("618");

    ann.rung();
  }
}
