package org.carillon.it.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.carillon.it.container.probe.mapped.CountingServlet;
import org.jboss.arquillian.container.test.api.Deployer;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A WAR with WEB-INF/sip.xml, alone and inside an EAR, called over SIP. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class SipWarIT {
  private static final int MANY = 100;

  @ArquillianResource private Deployer deployer;

  private Server server;
  private List<String> others = List.of();

  @Deployment(name = "alone", managed = false, testable = false)
  static WebArchive alone() {
    return war("serial");
  }

  @Deployment(name = "in-ear", managed = false, testable = false)
  static EnterpriseArchive inEar() {
    return ShrinkWrap.create(EnterpriseArchive.class, "mapped.ear").addAsModule(war("serial"));
  }

  @Deployment(name = "free", managed = false, testable = false)
  static WebArchive free() {
    return war("free");
  }

  private static WebArchive war(String concurrency) {
    Package mapped = CountingServlet.class.getPackage();
    String neighbour = mapped.getName().replace("mapped", concurrency);
    return ShrinkWrap.create(WebArchive.class, "mapped-" + concurrency + ".war")
        .addPackage(mapped)
        .addPackage(neighbour)
        .addAsWebInfResource("probe/sip.xml", "sip.xml");
  }

  @BeforeEach
  void haveTheServerToOurselves() throws IOException {
    server = Server.connect();
    others = Deployments.undeployAll(server.client());
  }

  @AfterEach
  void giveItBack() throws IOException {
    Deployments.deploy(server.client(), others);
    server.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"alone", "in-ear"})
  void requestsGoToTheServletOfTheFirstMappingThatMatches(String deployment) throws IOException {
    deployer.deploy(deployment);
    try {
      OptionsAnswer sales = OptionsAnswer.to("presales7");
      assertThat(sales.header("X-Servlet")).isEqualTo("sales");
      assertThat(sales.header("X-Greeting")).isEqualTo("hello");
      assertThat(sales.header("X-House")).isEqualTo("Carillon");
      assertThat(OptionsAnswer.to("lobby").header("X-Servlet")).isEqualTo("rooms");
      assertThat(OptionsAnswer.to("nobody").status()).isEqualTo(404);
    } finally {
      deployer.undeploy(deployment);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"alone", "in-ear"})
  void requestsOfOneApplicationKeyShareASession(String deployment) throws IOException {
    deployer.deploy(deployment);
    try {
      String room = UUID.randomUUID().toString();
      assertThat(OptionsAnswer.to(room).header("X-Seen")).isEqualTo("1");
      assertThat(OptionsAnswer.to(room).header("X-Seen")).isEqualTo("2");
      assertThat(OptionsAnswer.to("another-" + room).header("X-Seen")).isEqualTo("1");
    } finally {
      deployer.undeploy(deployment);
    }
  }

  @Test
  void oneApplicationSessionNeverHasTwoThreads() throws IOException {
    deployer.deploy("alone");
    try {
      List<OptionsAnswer> answers = OptionsAnswer.atOnceTo("lobby", MANY);
      assertThat(answers).hasSize(MANY);
      assertThat(answers).extracting(answer -> answer.header("X-Most-At-Once")).containsOnly("1");
      assertThat(answers)
          .extracting(answer -> Integer.parseInt(answer.header("X-Seen")))
          .doesNotHaveDuplicates();
    } finally {
      deployer.undeploy("alone");
    }
  }

  @Test
  void anApplicationThatWantsNoOrderHasManyThreads() throws IOException {
    deployer.deploy("free");
    try {
      assertThat(OptionsAnswer.atOnceTo("lobby", MANY))
          .extracting(answer -> Integer.parseInt(answer.header("X-Most-At-Once")))
          .anyMatch(most -> most > 1);
    } finally {
      deployer.undeploy("free");
    }
  }
}
