package org.carillon.it.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.carillon.it.ServerTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may read and change what, and that nobody else can. */
class SignInIT extends ServerTest {

  private final Visitor visitor = new Visitor(WEB_PORT, "en");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "groups.xhtml",
        "calls.xhtml",
        "reports.xhtml",
        "groupEdit.xhtml?number=600",
        "lines.xhtml",
        "lineEdit.xhtml?number=700",
        "linePreset.xhtml",
        "blockedCallers.xhtml",
        "memberHours.xhtml?member=member1",
        "error.xhtml",
        "no-such-page",
        "login.xhtml/groups.xhtml",
        "groups.xhtml;/public/x",
        "jakarta.faces.resource/core.js.xhtml?ln=primefaces",
      })
  void strangersAreSentToTheSignInPage(String page) throws Exception {
    HttpResponse<String> answer = visitor.opens(page);

    assertThat(answer.statusCode()).isEqualTo(302);
    assertThat(answer.headers().firstValue("Location").orElseThrow())
        .endsWith("/carillon/login.xhtml");
    assertThat(answer.body()).isEmpty();
  }

  @Test
  void signInLeadsBackToThePageInANewSession() throws Exception {
    visitor.opens("calls.xhtml");
    String before = visitor.session();

    HttpResponse<String> answer = visitor.signsIn("supervisor", "carillon-supervisor");

    assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith("/calls.xhtml");
    assertThat(visitor.opens("calls.xhtml").statusCode()).isEqualTo(200);
    assertThat(visitor.session()).isNotEqualTo(before);
  }

  @Test
  void wrongPasswordIsRefusedInWords() throws Exception {
    HttpResponse<String> answer = visitor.signsIn("supervisor", "wrong");

    assertThat(answer.headers().firstValue("Location").orElseThrow())
        .endsWith("/login.xhtml?failed=true");
    assertThat(visitor.opens("login.xhtml?failed=true").body()).contains("is not right");
    assertThat(visitor.opens("calls.xhtml").statusCode()).isEqualTo(302);
  }

  @Test
  void supervisorReadsButChangesNothing() throws Exception {
    visitor.signsIn("supervisor", "carillon-supervisor");

    assertThat(visitor.opens("groups.xhtml").body()).contains("600").doesNotContain("groupEdit");
    assertThat(visitor.opens("groupEdit.xhtml?number=600").statusCode()).isEqualTo(403);
    assertThat(visitor.opens("memberHours.xhtml?member=member1").statusCode()).isEqualTo(403);
  }

  @Test
  void administratorMayChangeAGroup() throws Exception {
    visitor.signsIn("admin", "carillon-admin");

    assertThat(visitor.opens("groups.xhtml").body()).contains("groupEdit.xhtml?number=600");
    assertThat(visitor.opens("groupEdit.xhtml?number=600").statusCode()).isEqualTo(200);
    assertThat(visitor.opens("groupEdit.xhtml?number=none").statusCode()).isEqualTo(404);
  }

  @Test
  void signOutEndsTheSession() throws Exception {
    visitor.signsIn("supervisor", "carillon-supervisor");
    assertThat(visitor.opens("groups.xhtml").statusCode()).isEqualTo(200);

    visitor.signsOut();

    assertThat(visitor.opens("groups.xhtml").statusCode()).isEqualTo(302);
  }

  @Test
  void answersCarryTheHeadersThatProtectReaders() throws Exception {
    HttpResponse<String> page = visitor.opens("login.xhtml");
    HttpResponse<String> first = new Visitor(WEB_PORT, "en").opens("calls.xhtml");

    assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
        .contains("frame-ancestors 'none'", "object-src 'none'");
    assertThat(page.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    assertThat(first.headers().firstValue("Set-Cookie").orElseThrow())
        .contains("HttpOnly", "SameSite=Lax");
  }

  @Test
  void pagesSpeakTheLanguageOfTheBrowserUnlessAnotherIsChosen() throws Exception {
    Visitor french = new Visitor(WEB_PORT, "fr-CA,fr;q=0.9,en;q=0.5");

    assertThat(french.opens("login.xhtml").body()).contains("Se connecter");
    assertThat(french.opens("login.xhtml?language=en").body()).contains("Sign in");
    assertThat(french.opens("login.xhtml").body()).contains("Sign in");
    assertThat(new Visitor(WEB_PORT, "de").opens("login.xhtml").body()).contains("Sign in");
  }
}
