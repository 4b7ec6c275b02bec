package org.carillon.it.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.carillon.it.ServerTest;
import org.junit.jupiter.api.Test;

/** What the pages warn of. */
class CheckIT extends ServerTest {

  @Test
  void administratorIsLedFromTheListToWhatIsUnwise() throws Exception {
    Visitor visitor = new Visitor(WEB_PORT, "en");
    visitor.signsIn("admin", "carillon-admin");

    assertThat(visitor.opens("groups.xhtml").body())
        .containsPattern("(?s)<a class=\"badge warned\" href=\"[^\"]*groupEdit.xhtml.number=620\"");
    assertThat(visitor.opens("groupEdit.xhtml?number=620").body())
        .contains("Phones of group 620 ring for 2 s; at least 15 s are advised")
        .contains("comes to its final destination after");
  }

  @Test
  void warningsSpeakFrench() throws Exception {
    Visitor visitor = new Visitor(WEB_PORT, "fr");
    visitor.signsIn("admin", "carillon-admin");

    assertThat(visitor.opens("groupEdit.xhtml?number=620").body())
        .contains("Les téléphones du groupe 620 sonnent 2 s ; 15 s au moins sont conseillées");
  }

  @Test
  void supervisorSeesThatThereAreWarnings() throws Exception {
    Visitor visitor = new Visitor(WEB_PORT, "en");
    visitor.signsIn("supervisor", "carillon-supervisor");

    assertThat(visitor.opens("groups.xhtml").body())
        .contains("<span class=\"badge warned\">")
        .doesNotContain("groupEdit");
  }
}
