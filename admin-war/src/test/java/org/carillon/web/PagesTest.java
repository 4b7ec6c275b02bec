package org.carillon.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Rules that every page keeps. */
class PagesTest {

  private static final Path ROOT = Path.of("src/main/webapp");
  private static final Pattern INPUT =
      Pattern.compile(
          "<(?:input|button|select|textarea|form|[hp]:(?:input|command|form)\\w*)[^>]*>");

  static List<Path> pages() throws IOException {
    try (Stream<Path> files = Files.walk(ROOT)) {
      return files.filter(file -> file.toString().endsWith(".xhtml")).toList();
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void pageHasNoInlineStyleAndNoInlineScript(Path page) throws IOException {
    assertThat(Files.readString(page))
        .doesNotContain(" style=")
        .doesNotContain("<style")
        .doesNotContain("<script")
        .doesNotContainPattern(" on[a-z]+=");
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everyInputHasAnId(Path page) throws IOException {
    Matcher inputs = INPUT.matcher(Files.readString(page));
    while (inputs.find()) {
      assertThat(inputs.group()).contains(" id=\"");
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void nothingIsWrittenUnescaped(Path page) throws IOException {
    assertThat(Files.readString(page)).doesNotContain("escape=");
  }

  @Test
  void everythingButTheSignInPageIsDeniedToStrangers() throws IOException {
    String webXml = Files.readString(ROOT.resolve("WEB-INF/web.xml"));
    List<String> open =
        Stream.of(webXml.split("<security-constraint>"))
            .skip(1)
            .filter(constraint -> !constraint.contains("<auth-constraint>"))
            .flatMap(
                constraint -> Pattern.compile("<url-pattern>(.*)</").matcher(constraint).results())
            .map(match -> match.group(1))
            .toList();

    assertThat(open).containsExactlyInAnyOrder("/login.xhtml", "/public/*");
    assertThat(webXml).contains("<url-pattern>/*</url-pattern>");
  }
}
