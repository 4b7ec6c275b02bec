package org.carillon.subsystem.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.carillon.subsystem.engine.settings.SipApplicationDescriptor;
import org.carillon.subsystem.engine.settings.SipServletDescriptor;
import org.jboss.as.server.deployment.DeploymentUnitProcessingException;
import org.junit.jupiter.api.Test;

/** WEB-INF/sip.xml as SIP Servlet 1.1 has it, and what a mistake in it is answered with. */
class SipXmlParserTest {

  @Test
  void readsEverythingThatCounts() throws Exception {
    SipApplicationDescriptor application =
        parse(
            """
            <sip-app xmlns="http://www.jcp.org/xml/ns/sipservlet" version="1.1">
              <app-name>org.example.pbx</app-name>
              <display-name>PBX</display-name>
              <context-param>
                <param-name>greeting</param-name><param-value>hello</param-value>
              </context-param>
              <servlet-selection><main-servlet>front</main-servlet></servlet-selection>
              <servlet>
                <servlet-name>front</servlet-name>
                <servlet-class>org.example.Front</servlet-class>
                <init-param>
                  <param-name>ring</param-name><param-value>20</param-value>
                </init-param>
                <load-on-startup>2</load-on-startup>
              </servlet>
              <servlet>
                <servlet-name>back</servlet-name>
                <servlet-class>org.example.Back</servlet-class>
              </servlet>
              <proxy-config><proxy-timeout>60</proxy-timeout></proxy-config>
              <session-config><session-timeout>10</session-timeout></session-config>
              <listener><listener-class>org.example.Timers</listener-class></listener>
            </sip-app>
            """);

    assertThat(application.name()).isEqualTo("org.example.pbx");
    assertThat(application.mainServlet()).contains("front");
    assertThat(application.contextParameters()).containsEntry("greeting", "hello");
    assertThat(application.sessionTimeoutMinutes()).isEqualTo(10);
    assertThat(application.proxyTimeoutSeconds()).isEqualTo(60);
    assertThat(application.listenerClassNames()).containsExactly("org.example.Timers");
    assertThat(application.servlets())
        .extracting(SipServletDescriptor::name, SipServletDescriptor::loadOnStartup)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("front", 2),
            org.assertj.core.groups.Tuple.tuple("back", -1));
    assertThat(application.servlets().get(0).initParameters()).containsEntry("ring", "20");
  }

  @Test
  void oneServletAloneIsTheMainServlet() throws Exception {
    SipApplicationDescriptor application = parse("<sip-app>" + servlet("only") + "</sip-app>");

    assertThat(application.mainServlet()).contains("only");
    assertThat(application.name()).isEqualTo("module");
    assertThat(application.sessionTimeoutMinutes()).isEqualTo(3);
    assertThat(application.proxyTimeoutSeconds()).isEqualTo(180);
  }

  @Test
  void namesTheLineThatIsNotXml() {
    assertRefused("<sip-app>\n<app-name>x</app-nam>\n</sip-app>", "CARILSIP0104", "line 2");
  }

  @Test
  void namesTheElementThatIsMissing() {
    assertRefused(
        "<sip-app>\n<servlet>\n<servlet-name>a</servlet-name></servlet></sip-app>",
        "CARILSIP0107",
        "line 2",
        "<servlet>",
        "<servlet-class>",
        "add it");
  }

  @Test
  void namesTheValueThatIsNoNumber() {
    assertRefused(
        "<sip-app><session-config>\n<session-timeout>soon</session-timeout>"
            + "</session-config></sip-app>",
        "CARILSIP0108",
        "line 2",
        "<session-timeout>",
        "'soon'");
  }

  @Test
  void namesTheServletThatDoesNotExist() {
    assertRefused(
        "<sip-app><servlet-selection><main-servlet>frnt</main-servlet></servlet-selection>"
            + servlet("front")
            + "</sip-app>",
        "CARILSIP0112",
        "'frnt'",
        "[front]");
  }

  @Test
  void wantsToKnowTheMainServletOfTwo() {
    assertRefused(
        "<sip-app>" + servlet("a") + servlet("b") + "</sip-app>", "CARILSIP0113", "2 servlets");
  }

  @Test
  void anotherRootIsRefused() {
    assertRefused("<web-app/>", "CARILSIP0106", "<web-app>", "<sip-app>");
  }

  @Test
  void metadataCompleteSwitchesAnnotationsOff() throws Exception {
    assertThat(SipXmlParser.readsAnnotations(read("<sip-app metadata-complete='true'/>")))
        .isFalse();
    assertThat(SipXmlParser.readsAnnotations(read("<sip-app/>"))).isTrue();
  }

  @Test
  void followsNoEntityIntoAnotherFile() {
    String xml =
        """
        <!DOCTYPE sip-app [<!ENTITY secret SYSTEM "file:///etc/hostname">]>
        <sip-app><app-name>&secret;</app-name></sip-app>
        """;

    assertThatThrownBy(() -> parse(xml)).isInstanceOf(DeploymentUnitProcessingException.class);
  }

  private static void assertRefused(String xml, String... parts) {
    assertThatThrownBy(() -> parse(xml))
        .isInstanceOf(DeploymentUnitProcessingException.class)
        .hasMessageContainingAll(parts);
  }

  private static String servlet(String name) {
    return "<servlet><servlet-name>%1$s</servlet-name><servlet-class>C%1$s</servlet-class></servlet>"
        .formatted(name);
  }

  private static SipApplicationDescriptor parse(String xml) throws Exception {
    SipApplicationBuilder builder = new SipApplicationBuilder("test.war");
    new SipXmlParser("WEB-INF/sip.xml", builder).parse(read(xml));
    return builder.build("module");
  }

  private static SipXmlElement read(String xml) throws Exception {
    return SipXmlReader.read(
        "WEB-INF/sip.xml", new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
  }
}
