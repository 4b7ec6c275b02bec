package org.carillon.subsystem.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.sip.Address;
import jakarta.servlet.sip.SipServletRequest;
import jakarta.servlet.sip.SipURI;
import java.io.ByteArrayInputStream;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.carillon.subsystem.engine.settings.RequestPattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Patterns of servlet mappings (SIP Servlet 1.1, 16.2) against one INVITE. */
class SipPatternParserTest {
  private static final SipServletRequest INVITE =
      fake(
          SipServletRequest.class,
          Map.of(
              "getMethod",
              "INVITE",
              "getRequestURI",
              uri("600", "pbx.Example.com", -1, "sales"),
              "getFrom",
              fake(Address.class, Map.of("getURI", uri("ann", "home.org", 5070, "x"))),
              "getTo",
              fake(
                  Address.class,
                  Map.of("getURI", uri("+49-30-600", "x", -1, "x"), "getDisplayName", "Sales"))));

  @ParameterizedTest
  @CsvSource({
    "request.method, INVITE, true",
    "request.method, invite, false",
    "request.uri.scheme, sip, true",
    "request.uri.user, 600, true",
    "request.uri.user, 60, false",
    "request.uri.port, 5060, true",
    "request.from.uri.port, 5070, true",
    "request.uri.param.group, sales, true",
    "request.to.display-name, Sales, true",
    "request.to.uri.tel, +4930600, true",
    "request.from.display-name, Ann, false",
    "request.route.uri.host, x, false"
  })
  void equalComparesTheVariable(String variable, String value, boolean expected) throws Exception {
    assertMatches(comparison("equal", "", variable, value), expected);
  }

  @Test
  void caseCountsUnlessIgnored() throws Exception {
    assertMatches(comparison("equal", "ignore-case='true'", "request.method", "invite"), true);
    assertMatches(comparison("contains", "", "request.uri.host", "EXAMPLE"), false);
    assertMatches(
        comparison("contains", "ignore-case='true'", "request.uri.host", "EXAMPLE"), true);
  }

  @Test
  void subdomainOfHostsAndPrefixOfNumbers() throws Exception {
    assertMatches(comparison("subdomain-of", "", "request.uri.host", "example.com"), true);
    assertMatches(comparison("subdomain-of", "", "request.uri.host", "ample.com"), false);
    assertMatches(comparison("subdomain-of", "", "request.to.uri.tel", "+4930"), true);
    assertMatches(comparison("subdomain-of", "", "request.to.uri.tel", "4930"), false);
  }

  @Test
  void operatorsNest() throws Exception {
    String invite = comparison("equal", "", "request.method", "INVITE");
    String bye = comparison("equal", "", "request.method", "BYE");

    assertMatches("<and>" + invite + "<not>" + bye + "</not></and>", true);
    assertMatches("<and>" + invite + bye + "</and>", false);
    assertMatches("<or>" + bye + invite + "</or>", true);
    assertMatches("<exists><var>request.to.display-name</var></exists>", true);
    assertMatches("<exists><var>request.uri.param.none</var></exists>", false);
  }

  @Test
  void mistakesAreNamed() {
    assertRefused("<equals/>", "CARILSIP0109", "<equals>", "subdomain-of");
    assertRefused("<not/>", "CARILSIP0110", "<not>", "exactly one");
    assertRefused("<and/>", "CARILSIP0110", "<and>", "one or more");
    assertRefused("<equal><var>request.method</var></equal>", "CARILSIP0107", "<value>");
    assertRefused(
        comparison("equal", "", "request.methd", "x"),
        "CARILSIP0111",
        "'front'",
        "request.methd",
        "request.method");
  }

  private static void assertMatches(String condition, boolean expected) throws Exception {
    assertThat(parse(condition).matches(INVITE)).as(condition).isEqualTo(expected);
  }

  private static void assertRefused(String condition, String... parts) {
    assertThatThrownBy(() -> parse(condition)).hasMessageContainingAll(parts);
  }

  private static RequestPattern parse(String condition) throws Exception {
    String xml = "<pattern>" + condition + "</pattern>";
    return new SipPatternParser("WEB-INF/sip.xml", "front")
        .parse(
            SipXmlReader.read(
                "WEB-INF/sip.xml", new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8))));
  }

  private static String comparison(String operator, String attribute, String name, String value) {
    return "<%1$s %2$s><var>%3$s</var><value>%4$s</value></%1$s>"
        .formatted(operator, attribute, name, value);
  }

  private static SipURI uri(String user, String host, int port, String group) {
    return fake(
        SipURI.class,
        Map.of(
            "getScheme", "sip",
            "getUser", user,
            "getHost", host,
            "getPort", port,
            "isSecure", false,
            "getUserParam", "phone",
            "getParameter group", group));
  }

  /** An object of the SIP API that answers from a table: method name, and argument if any. */
  private static <T> T fake(Class<T> type, Map<String, Object> answers) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) -> {
              String key = method.getName() + (arguments == null ? "" : " " + arguments[0]);
              return answers.get(key);
            }));
  }
}
