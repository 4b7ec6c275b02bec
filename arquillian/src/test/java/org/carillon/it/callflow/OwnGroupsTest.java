package org.carillon.it.callflow;

import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** Calls to groups that are configured for tests: see {@link org.carillon.it.callflow.groups}. */
abstract class OwnGroupsTest extends CallFlowTest {

  @Deployment(testable = false)
  static WebArchive groups() {
    return GroupsForTests.archive();
  }
}
