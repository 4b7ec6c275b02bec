package org.carillon.it.callflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.List;
import org.carillon.it.ServerTest;
import org.carillon.it.callflow.strategy.BottomUp;
import org.carillon.it.container.Deployments;
import org.carillon.it.container.Server;
import org.carillon.it.phone.PhoneRoom;
import org.carillon.it.record.Supervisor;
import org.carillon.sip.phone.Call;
import org.carillon.sip.phone.Phone;
import org.jboss.arquillian.container.test.api.Deployer;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A strategy that comes in a jar of its own, in the EAR's lib, is found like those of Carillon.
 * Group 861 has it, and can be saved only because it is found.
 */
class StrategyInAJarIT extends ServerTest {

  private static final InetSocketAddress SIP =
      new InetSocketAddress("127.0.0.1", PhoneRoom.SERVER_PORT);
  private static final String JAR = "bottom-up.jar";
  private static final String EVERY_CLASS_IS_A_BEAN =
      "<beans xmlns=\"https://jakarta.ee/xml/ns/jakartaee\" version=\"4.0\""
          + " bean-discovery-mode=\"all\"/>";
  private static final String EAR = "carillon-bottom-up.ear";
  private static final Path CARILLON =
      Path.of(System.getProperty("carillon.it.server"), "standalone/deployments/carillon.ear");

  @ArquillianResource private Deployer deployer;

  private Server server;
  private List<String> others = List.of();

  @Deployment(name = "carillon", managed = false, testable = false)
  static EnterpriseArchive carillon() throws IOException {
    JavaArchive strategy =
        ShrinkWrap.create(JavaArchive.class, JAR)
            .addPackage(BottomUp.class.getPackage())
            .addAsManifestResource(new StringAsset(EVERY_CLASS_IS_A_BEAN), "beans.xml");
    EnterpriseArchive ear =
        ShrinkWrap.create(ZipImporter.class, EAR)
            .importFrom(CARILLON.toFile())
            .as(EnterpriseArchive.class);
    return ear.addAsLibrary(strategy);
  }

  @Deployment(name = "groups", managed = false, testable = false)
  static WebArchive groups() {
    return GroupsForTests.archive(EAR);
  }

  @BeforeEach
  void putTheJarIn() throws IOException {
    server = Server.connect();
    others = Deployments.undeployAll(server.client());
    deployer.deploy("carillon");
    deployer.deploy("groups");
  }

  @AfterEach
  void takeItOut() throws IOException {
    deployer.undeploy("groups");
    deployer.undeploy("carillon");
    Deployments.deploy(server.client(), others);
    server.close();
  }

  @Test
  void groupRingsByAStrategyFromAJarOfItsOwn() throws IOException {
    try (Phone carl = new Phone("carl", SIP);
        Phone bob = new Phone("bob", SIP, PhoneRoom.memberPort(2));
        Phone cid = new Phone("cid", SIP, PhoneRoom.memberPort(3))) {
      Call call = carl.dial("861");
      cid.rungBy(carl.name()).refuse(486);
      Call atBob = bob.rungBy(carl.name()).ring().pickUp();

      call.accept(call.awaitStatus(200));
      atBob.awaitRequest("ACK");
      call.hangUpAnd(atBob);
    }
  }

  @Test
  void strategyFromAJarOfItsOwnIsInTheListOfStrategies() throws Exception {
    Supervisor administrator = new Supervisor(WEB_PORT);
    administrator.signsIn("admin", "carillon-admin");

    assertThat(administrator.opens("groupEdit.xhtml").body())
        .contains("value=\"linear-hunt\"", "value=\"bottom-up\"");
  }

  @Test
  void strategyFromAJarOfItsOwnHasAPictureBesideTheOthers() throws Exception {
    Supervisor administrator = new Supervisor(WEB_PORT);
    administrator.signsIn("admin", "carillon-admin");

    Document page = Jsoup.parse(administrator.opens("groupEdit.xhtml").body());
    String choice = page.expectFirst("input[value=bottom-up]").id();
    assertThat(page.select("label[for='" + choice + "'] svg rect.answers")).hasSize(3);
  }
}
