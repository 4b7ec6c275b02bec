package org.carillon.subsystem.management;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jboss.as.controller.AttributeDefinition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Every attribute and metric is described, and schema and model agree on names and defaults. */
class SipDescriptionsTest {
  private static final ResourceBundle TEXTS =
      ResourceBundle.getBundle("org.carillon.subsystem.management.LocalDescriptions");
  private static final int SHORTEST_TEXT = 15;

  static List<String> names() {
    List<String> names = new ArrayList<>(List.of("sip", "sip.add", "sip.remove"));
    SipServerAttributes.ALL.forEach(a -> names.add("sip." + a.getName()));
    SipMetrics.all().forEach(m -> names.add("sip." + m.getName()));
    names.addAll(List.of("sip.connector", "sip.connector.add", "sip.connector.remove"));
    SipConnectorRegistrar.ATTRIBUTES.forEach(a -> names.add("sip.connector." + a.getName()));
    return names;
  }

  @ParameterizedTest
  @MethodSource("names")
  void isDescribed(String name) {
    assertThat(TEXTS.getString(name)).hasSizeGreaterThan(SHORTEST_TEXT).endsWith(".");
  }

  @Test
  void nothingElseIsDescribed() {
    Set<String> others = new TreeSet<>(TEXTS.keySet());
    others.removeAll(names());

    assertThat(others).containsExactly("sip.stack-properties.property");
  }

  @Test
  void everyAttributeHasDefaultOrIsOptionalOnPurpose() {
    assertThat(SipServerAttributes.ALL)
        .filteredOn(a -> a.getDefaultValue() == null)
        .extracting(AttributeDefinition::getName)
        .containsExactly("external-address", "stack-properties");
  }

  @Test
  void everyServerAttributeAllowsExpressions() {
    assertThat(SipServerAttributes.ALL)
        .isNotEmpty()
        .allMatch(AttributeDefinition::isAllowExpression);
  }

  @Test
  void schemaHasTheAttributesAndDefaultsOfTheModel() throws Exception {
    assertThat(schemaAttributes("subsystemType"))
        .containsExactlyInAnyOrderElementsOf(
            SipServerAttributes.ALL.stream()
                .filter(a -> a != SipServerAttributes.STACK_PROPERTIES)
                .map(SipDescriptionsTest::nameAndDefault)
                .toList());
    assertThat(schemaAttributes("connectorType"))
        .contains("name=")
        .containsAll(
            SipConnectorRegistrar.ATTRIBUTES.stream()
                .map(SipDescriptionsTest::nameAndDefault)
                .toList());
  }

  private static String nameAndDefault(AttributeDefinition attribute) {
    return attribute.getName()
        + "="
        + Optional.ofNullable(attribute.getDefaultValue()).map(v -> v.asString()).orElse("");
  }

  private static List<String> schemaAttributes(String type) throws Exception {
    URL schema = SipDescriptionsTest.class.getResource("/schema/carillon-sip_1_0.xsd");
    NodeList attributes =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(schema.toString())
            .getElementsByTagName("xs:attribute");
    List<String> found = new ArrayList<>();
    for (int i = 0; i < attributes.getLength(); i++) {
      Element attribute = (Element) attributes.item(i);
      if (((Element) attribute.getParentNode()).getAttribute("name").equals(type)) {
        found.add(attribute.getAttribute("name") + "=" + attribute.getAttribute("default"));
      }
    }
    return found;
  }
}
