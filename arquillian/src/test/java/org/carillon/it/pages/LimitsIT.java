package org.carillon.it.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.carillon.it.ServerTest;
import org.carillon.it.callflow.GroupsForTests;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/**
 * An administrator who goes too far is told so, keeps what was typed, and has changed nothing.
 * Group 862 rings ten members at once, line 877 has five steps.
 */
class LimitsIT extends ServerTest {

  private static final String GROUP = "groupEdit.xhtml?number=862";
  private static final String LINE = "lineEdit.xhtml?number=877";

  @Deployment(testable = false)
  static WebArchive groups() {
    return GroupsForTests.archive();
  }

  @Test
  void eleventhMemberOfARingAllGroupIsRefused() throws Exception {
    Form shown =
        refused(
            admin("en"),
            GROUP,
            Map.of("name", "Eleven", "newcomer", "seat11"),
            "Member seat11 would be number 11 of tier 1 in group 862,"
                + " where at most 10 ring at once");

    assertThat(shown.value("name")).isEqualTo("Eleven");
    assertThat(shown.value("members:10:displayName")).isEqualTo("seat11");
  }

  @Test
  void eleventhMemberIsRefusedInFrenchToo() throws Exception {
    refused(
        admin("fr"),
        GROUP,
        Map.of("newcomer", "seat11"),
        "Le membre seat11 serait le numéro 11 du rang 1 dans le groupe 862");
  }

  @Test
  void ringTimeOf61SecondsIsRefused() throws Exception {
    Form shown =
        refused(
            admin("en"),
            GROUP,
            Map.of("name", "Patient", "ringSeconds", "61"),
            "write a whole number from 1 to 60");

    assertThat(shown.value("name")).isEqualTo("Patient");
    assertThat(shown.value("ringSeconds")).isEqualTo("61");
  }

  @Test
  void ringTimeOf61SecondsIsRefusedInAStepToo() throws Exception {
    Form shown =
        refused(
            admin("en"),
            LINE,
            Map.of("name", "Patient", "steps:4:seconds", "61"),
            "Ring time 61 s of the step with group 853: choose 1 to 60 seconds.");

    assertThat(shown.value("name")).isEqualTo("Patient");
    assertThat(shown.value("steps:4:seconds")).isEqualTo("61");
  }

  /** No page offers a sixth step, and one that is sent all the same is not taken. */
  @Test
  void sixthStepOfALineIsRefused() throws Exception {
    Visitor admin = admin("en");
    Form before = admin.form(LINE, "edit");
    assertThat(before.value("steps:4:group")).isEqualTo("853");
    assertThat(before.has("steps:5:group")).isFalse();

    admin.presses(LINE, "edit", "save", Map.of("steps:5:group", "851"));

    assertThat(admin.form(LINE, "edit").values()).isEqualTo(before.values());
  }

  private static Visitor admin(String language) throws Exception {
    Visitor visitor = new Visitor(WEB_PORT, language);
    visitor.signsIn("admin", "carillon-admin");
    return visitor;
  }

  /** Saves the page with these inputs, in vain; the form as it is shown then. */
  private static Form refused(
      Visitor admin, String page, Map<String, String> inputs, String message) throws Exception {
    Map<String, String> before = admin.form(page, "edit").values();

    HttpResponse<String> answer = admin.presses(page, "edit", "save", inputs);

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains(message);
    assertThat(admin.form(page, "edit").values()).isEqualTo(before);
    return Form.of(answer.body(), "edit");
  }
}
