package org.carillon.it.callflow;

import org.carillon.it.callflow.groups.TestSetup;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The application that gives tests groups and lines of their own. */
public final class GroupsForTests {

  private static final String STRUCTURE =
      """
      <jboss-deployment-structure xmlns="urn:jboss:deployment-structure:1.2">
        <deployment>
          <dependencies>
            <module name="deployment.%1$s"/>
            <module name="deployment.%1$s.carillon-ejb.jar"/>
          </dependencies>
        </deployment>
      </jboss-deployment-structure>
      """;

  private GroupsForTests() {}

  /** To be deployed beside Carillon. */
  public static WebArchive archive() {
    return archive("carillon.ear");
  }

  /** To be deployed beside Carillon in the EAR of that name, whose beans it calls. */
  static WebArchive archive(String ear) {
    return ShrinkWrap.create(WebArchive.class, "test-groups.war")
        .addPackage(TestSetup.class.getPackage())
        .addAsWebInfResource(
            new StringAsset(STRUCTURE.formatted(ear)), "jboss-deployment-structure.xml");
  }
}
