package org.carillon.it.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.carillon.it.ServerTest;
import org.carillon.it.container.probe.ejb.ProbeBean;
import org.carillon.it.container.probe.sip.ProbeServlet;
import org.jboss.arquillian.container.test.api.Deployer;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.as.arquillian.container.ManagementClient;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.EmptyAsset;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the container gives an application, seen from outside: injection, naming, CDI, timers. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ProbeIT {
  private static final String EVERYTHING = "factory timers sessions lookup";
  private static final int REDEPLOYMENTS = 3;

  @ArquillianResource private Deployer deployer;
  @ArquillianResource private ManagementClient management;

  private List<String> others = List.of();

  @Deployment(name = "probe", managed = false, testable = false)
  static EnterpriseArchive probe() {
    JavaArchive ejb =
        ShrinkWrap.create(JavaArchive.class, "probe-ejb.jar")
            .addPackage(ProbeBean.class.getPackage())
            .addAsManifestResource(EmptyAsset.INSTANCE, "beans.xml");
    WebArchive sip =
        ShrinkWrap.create(WebArchive.class, "probe-sip.war")
            .addPackage(ProbeServlet.class.getPackage())
            .addAsWebInfResource(EmptyAsset.INSTANCE, "beans.xml");
    return ShrinkWrap.create(EnterpriseArchive.class, "probe.ear")
        .addAsModule(ejb)
        .addAsModule(sip);
  }

  @BeforeEach
  void haveTheServerToOurselves() throws IOException {
    others = Deployments.undeployAll(management.getControllerClient());
    deployer.deploy("probe");
  }

  @AfterEach
  void giveItBack() throws IOException {
    deployer.undeploy("probe");
    Deployments.deploy(management.getControllerClient(), others);
  }

  @Test
  void sipServletsAndEjbsHaveTheResources() throws IOException {
    OptionsAnswer answer = OptionsAnswer.to("probe");

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.header("X-Servlet")).isEqualTo(EVERYTHING);
    assertThat(answer.header("X-Ejb")).isEqualTo(EVERYTHING);
    assertThat(answer.header("X-Naming")).isEqualTo("probe-sip");
    assertThat(answer.header("X-Attribute")).isEqualTo("true");
  }

  @Test
  void everyCallBackIsARequestOfItsOwn() throws IOException {
    assertThat(OptionsAnswer.to("probe").header("X-Request-Scope")).isEqualTo("1 2");
    assertThat(OptionsAnswer.to("probe").header("X-Request-Scope")).isEqualTo("1 2");
  }

  @Test
  void listenersHaveInjectionAndARequestToo() throws IOException {
    OptionsAnswer.to("timer");

    assertThat(OptionsAnswer.until("probe", "X-Listener", "probe " + EVERYTHING + " 1"))
        .isEqualTo("probe " + EVERYTHING + " 1");
  }

  @Test
  void httpServletsHaveTheResources() throws IOException, InterruptedException {
    URI page = URI.create("http://127.0.0.1:" + ServerTest.WEB_PORT + "/probe-sip/");

    String body =
        HttpClient.newHttpClient()
            .send(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString())
            .body();

    assertThat(body).contains("servlet: " + EVERYTHING).contains("attributes: " + EVERYTHING);
  }

  @Test
  void answersAfterEveryRedeployment() throws IOException {
    for (int i = 0; i < REDEPLOYMENTS; i++) {
      deployer.undeploy("probe");
      deployer.deploy("probe");
      assertThat(OptionsAnswer.to("probe").header("X-Ejb")).isEqualTo(EVERYTHING);
    }
  }
}
