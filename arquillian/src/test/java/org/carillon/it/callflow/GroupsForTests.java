package org.carillon.it.callflow;

import org.carillon.it.callflow.groups.TestSetup;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The application that gives tests groups and lines of their own. */
public final class GroupsForTests {

  private static final String STRUCTURE = "jboss-deployment-structure.xml";

  private GroupsForTests() {}

  /** To be deployed beside Carillon. */
  public static WebArchive archive() {
    return ShrinkWrap.create(WebArchive.class, "test-groups.war")
        .addPackage(TestSetup.class.getPackage())
        .addAsWebInfResource("groups/" + STRUCTURE, STRUCTURE);
  }
}
