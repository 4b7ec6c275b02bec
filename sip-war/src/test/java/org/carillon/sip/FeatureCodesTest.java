package org.carillon.sip;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.carillon.domain.availability.Wish;
import org.carillon.domain.group.Member;
import org.carillon.sip.phone.Phone;
import org.carillon.sip.phone.Registrant;
import org.carillon.sip.phone.SipText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What phones hear when their owners dial *91 and the like. */
class FeatureCodesTest {

  @RegisterExtension static final Carillon CARILLON = new Carillon();

  @ParameterizedTest
  @CsvSource({
    "*96, JOIN, Signed In",
    "*97, LEAVE, Signed Out",
    "*91, PAUSE, Paused",
    "*92, RESUME, Resumed",
    "*78, DND_ON, Do Not Disturb On",
    "*79, DND_OFF, Do Not Disturb Off"
  })
  void phoneOfAMemberReadsWhatWasDone(String code, Wish.Kind wish, String phrase)
      throws IOException {
    Phone ann = CARILLON.phone("ann");
    CARILLON.member(Member.at("ann", ann.contact()));

    SipText answer = ann.dial(code).awaitStatus(480);

    assertThat(answer.startLine()).isEqualTo("SIP/2.0 480 " + phrase);
    assertThat(answer.header("Reason")).isEqualTo("SIP;cause=200;text=\"" + phrase + "\"");
    assertThat(CARILLON.granted("ann")).contains(wish);
  }

  @Test
  void strangerIsForbidden() throws IOException {
    SipText answer = CARILLON.phone("stranger").dial("*91").awaitStatus(403);

    assertThat(answer.startLine()).isEqualTo("SIP/2.0 403 No Member Of A Group");
  }

  @Test
  void memberWithAnExtensionShowsThePassword() throws IOException {
    Registrant bob = CARILLON.registrant("201");
    CARILLON.member(Member.at("201", bob.phone().contact()));

    SipText challenge = bob.phone().dial("*91").awaitStatus(401);
    assertThat(CARILLON.granted("201")).isEmpty();
    SipText answer = bob.phone().dial("*91", bob.proof("INVITE", challenge)).awaitStatus(480);

    assertThat(answer.startLine()).isEqualTo("SIP/2.0 480 Paused");
    assertThat(CARILLON.granted("201")).contains(Wish.Kind.PAUSE);
  }

  @Test
  void nobodyPausesAColleagueWithHisOwnPassword() throws IOException {
    Registrant cid = CARILLON.registrant("202");
    CARILLON.registrant("203");
    CARILLON.member(Member.at("203", "sip:203@127.0.0.1:39999"));
    Phone pretender = cid.phone().as("<sip:203@127.0.0.1>");

    SipText challenge = pretender.dial("*97").awaitStatus(401);
    pretender.dial("*97", cid.proof("INVITE", challenge)).awaitStatus(403);

    assertThat(CARILLON.granted("203")).isEmpty();
  }

  @Test
  void memberWithoutAnExtensionIsNotBelievedFromElsewhere() throws IOException {
    CARILLON.member(Member.at("dan", "sip:dan@192.0.2.7:5060"));
    Phone pretender = CARILLON.phone("elsewhere").as("<sip:dan@192.0.2.7:5060>");

    SipText answer = pretender.dial("*91").awaitStatus(403);

    assertThat(answer.startLine()).isEqualTo("SIP/2.0 403 Not Your Phone");
    assertThat(CARILLON.granted("dan")).isEmpty();
  }
}
