package org.carillon.subsystem.management;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.StringReader;
import java.io.StringWriter;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.jboss.as.controller.descriptions.ModelDescriptionConstants;
import org.jboss.as.controller.persistence.SubsystemMarshallingContext;
import org.jboss.as.version.Stability;
import org.jboss.dmr.ModelNode;
import org.jboss.dmr.Property;
import org.jboss.staxmapper.XMLElementWriter;
import org.jboss.staxmapper.XMLMapper;
import org.junit.jupiter.api.Test;
import org.wildfly.subsystem.SubsystemPersistence;

/**
 * The XML of the subsystem: valid by its schema, read into operations, and written back the same.
 */
class SipSubsystemSchemaTest {
  private static final String NAMESPACE = "urn:carillon:sip:1.0";

  @Test
  void exampleIsValid() throws Exception {
    Validator validator =
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
            .newSchema(resource("/schema/carillon-sip_1_0.xsd"))
            .newValidator();

    assertThatCode(() -> validator.validate(new StreamSource(new StringReader(example()))))
        .doesNotThrowAnyException();
  }

  @Test
  void readsServerAndConnectors() throws Exception {
    List<ModelNode> operations = operations(example());

    assertThat(operations).hasSize(4);
    ModelNode server = operations.get(0);
    assertThat(server.get("t1").asString()).isEqualTo("${sip.t1:250}");
    assertThat(server.get("stack-properties").asPropertyList()).hasSize(1);
    assertThat(operations.get(2).get("ssl-context").asString()).isEqualTo("server");
  }

  @Test
  void writesWhatItRead() throws Exception {
    List<ModelNode> first = operations(example());

    assertThat(operations(written(model(first)))).isEqualTo(first);
  }

  private static List<ModelNode> operations(String xml) throws Exception {
    XMLMapper mapper = XMLMapper.Factory.create();
    mapper.registerRootElement(
        new QName(NAMESPACE, "subsystem"),
        SubsystemPersistence.of(SipSubsystemSchema.CURRENT).getReader(SipSubsystemSchema.CURRENT));
    List<ModelNode> operations = new ArrayList<>();
    mapper.parseDocument(
        operations, XMLInputFactory.newFactory().createXMLStreamReader(new StringReader(xml)));
    return operations;
  }

  /** The subsystem's model as the server would hold it after the operations. */
  private static ModelNode model(List<ModelNode> operations) {
    ModelNode model = new ModelNode();
    for (ModelNode operation : operations) {
      List<Property> address =
          operation.get(ModelDescriptionConstants.OP_ADDR).asPropertyList().stream()
              .skip(1)
              .toList();
      ModelNode resource = model;
      for (Property element : address) {
        resource = resource.get(element.getName(), element.getValue().asString());
      }
      for (Property attribute : operation.asPropertyList()) {
        if (!List.of("operation", "address").contains(attribute.getName())) {
          resource.get(attribute.getName()).set(attribute.getValue());
        }
      }
    }
    return model;
  }

  private static String written(ModelNode model) throws Exception {
    XMLElementWriter<SubsystemMarshallingContext> subsystem =
        SubsystemPersistence.of(SipSubsystemSchema.CURRENT).getWriter(Stability.DEFAULT);
    StringWriter out = new StringWriter();
    XMLMapper.Factory.create()
        .deparseDocument(
            (writer, content) -> {
              writer.writeStartDocument();
              subsystem.writeContent(writer, new SubsystemMarshallingContext(model, writer));
              writer.writeEndDocument();
            },
            model,
            XMLOutputFactory.newFactory().createXMLStreamWriter(out));
    return out.toString();
  }

  private static String example() throws Exception {
    try (var in = resource("sip-1.0.xml").openStream()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static URL resource(String name) {
    return SipSubsystemSchemaTest.class.getResource(name);
  }
}
