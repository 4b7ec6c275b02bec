package org.carillon.subsystem.deployment;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jboss.as.server.deployment.DeploymentUnitProcessingException;

/**
 * Reads an XML file into {@link SipXmlElement}s. No document type, entity or other file is ever
 * followed: a deployment must not make the server read what is not in the archive.
 */
final class SipXmlReader {
  private SipXmlReader() {}

  static SipXmlElement read(String file, InputStream in) throws DeploymentUnitProcessingException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    try {
      XMLStreamReader reader = factory.createXMLStreamReader(in);
      while (reader.getEventType() != XMLStreamConstants.START_ELEMENT) {
        reader.next();
      }
      SipXmlElement root = element(reader);
      while (reader.hasNext()) {
        reader.next();
      }
      return root;
    } catch (XMLStreamException failure) {
      int line = failure.getLocation() == null ? 0 : failure.getLocation().getLineNumber();
      throw SipDeploymentLogger.LOGGER.malformedXml(file, line, failure.getMessage(), failure);
    }
  }

  private static SipXmlElement element(XMLStreamReader reader) throws XMLStreamException {
    String name = reader.getLocalName();
    int line = reader.getLocation().getLineNumber();
    Map<String, String> attributes = new LinkedHashMap<>();
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
    }
    List<SipXmlElement> children = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (int event = reader.next();
        event != XMLStreamConstants.END_ELEMENT;
        event = reader.next()) {
      if (event == XMLStreamConstants.START_ELEMENT) {
        children.add(element(reader));
      } else if (reader.isCharacters()) {
        text.append(reader.getText());
      }
    }
    return new SipXmlElement(
        name, Map.copyOf(attributes), line, List.copyOf(children), text.toString().trim());
  }
}
