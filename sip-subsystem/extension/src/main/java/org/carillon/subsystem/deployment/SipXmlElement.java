package org.carillon.subsystem.deployment;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An element of {@code sip.xml} with the line it begins on, so that messages can say where.
 *
 * @param text the characters between the tags, trimmed
 */
record SipXmlElement(
    String name,
    Map<String, String> attributes,
    int line,
    List<SipXmlElement> children,
    String text) {

  /** The children of one name, in their order. */
  List<SipXmlElement> children(String childName) {
    return children.stream().filter(child -> child.name().equals(childName)).toList();
  }

  /** The text of the first child of that name; none when there is no such child or no text. */
  Optional<String> childText(String childName) {
    return children(childName).stream()
        .findFirst()
        .map(SipXmlElement::text)
        .filter(text -> !text.isEmpty());
  }

  /** An attribute that says yes or no; absent means no. */
  boolean isTrue(String attribute) {
    return Boolean.parseBoolean(attributes.getOrDefault(attribute, "false"));
  }
}
