package org.carillon.it.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.carillon.it.ServerTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What nobody needs can be deleted; what is needed stays, and who needs it is named. */
class RemovalIT extends ServerTest {

  private static final int WEB_PORT = Integer.getInteger("carillon.it.web-port", 12080);

  private final Visitor admin = new Visitor(WEB_PORT, "fr");

  @BeforeEach
  void signIn() throws Exception {
    admin.signsIn("admin", "carillon-admin");
  }

  @Test
  void extensionThatIsInNoGroupIsDeleted() throws Exception {
    String name = "x" + System.nanoTime();
    admin.presses(
        "extensionEdit.xhtml",
        "edit",
        "save",
        Map.of("name", name, "password", "carillon-" + name));
    assertThat(admin.opens("extensions.xhtml").body()).contains("?name=" + name);

    HttpResponse<String> answer =
        admin.presses("extensionEdit.xhtml?name=" + name, "edit", "remove", Map.of());

    assertThat(answer.statusCode()).isEqualTo(302);
    assertThat(admin.opens("extensions.xhtml").body()).doesNotContain("?name=" + name);
    assertThat(admin.opens("extensionEdit.xhtml?name=" + name).statusCode()).isEqualTo(404);
  }

  @Test
  void extensionThatAGroupHasStaysAndTheGroupIsNamedInFrench() throws Exception {
    HttpResponse<String> answer =
        admin.presses("extensionEdit.xhtml?name=101", "edit", "remove", Map.of());

    assertThat(answer.body()).contains("Le poste 101 est membre", "le groupe 700");
    assertThat(admin.opens("extensions.xhtml").body()).contains("?name=101");
  }

  @Test
  void valueThatDoesNotFitIsNamedInFrench() throws Exception {
    HttpResponse<String> answer =
        admin.presses(
            "extensionEdit.xhtml",
            "edit",
            "save",
            Map.of("name", "not a name", "password", "carillon-1"));

    assertThat(answer.body()).contains("Nom « not a name » : utilisez de 1 à 64 lettres");
  }
}
