package org.carillon.it.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.carillon.it.ServerTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;

/** The strategies among which a group chooses. */
class StrategyChoiceIT extends ServerTest {

  private static final String GROUP = "groupEdit.xhtml?number=600";

  @Test
  void eachStrategyHasAPictureInItsRow() throws Exception {
    Document page = page();

    assertThat(choices(page)).hasSizeGreaterThanOrEqualTo(14);
    assertThat(page.select(".pictures li:has(svg) label").eachAttr("for"))
        .isEqualTo(choices(page).eachAttr("id"));
  }

  /** A reference to another text would hide the label from screen readers. */
  @Test
  void eachStrategyIsNamedByItsLabel() throws Exception {
    Document page = page();

    assertThat(choices(page))
        .isNotEmpty()
        .allSatisfy(
            choice -> {
              assertThat(choice.hasAttr("aria-labelledby")).isFalse();
              assertThat(page.select("label[for='" + choice.id() + "']").first().text())
                  .isNotBlank();
            });
    assertThat(page.select(".pictures svg:not([aria-hidden=true])")).isEmpty();
  }

  private static Elements choices(Document page) {
    return page.select(".choices input[type=radio]");
  }

  private static Document page() throws Exception {
    Visitor visitor = new Visitor(WEB_PORT, "en");
    visitor.signsIn("admin", "carillon-admin");
    return Jsoup.parse(visitor.opens(GROUP).body());
  }
}
