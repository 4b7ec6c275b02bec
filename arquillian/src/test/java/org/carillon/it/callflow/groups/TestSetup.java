package org.carillon.it.callflow.groups;

import jakarta.ejb.EJB;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import org.carillon.admin.GroupAdmin;

/** Saves the test groups when the application is deployed. */
@WebListener
public class TestSetup implements ServletContextListener {

  @EJB(lookup = "java:global/carillon/carillon-ejb/GroupAdmin")
  private GroupAdmin groups;

  @Override
  public void contextInitialized(ServletContextEvent event) {
    TestTeam team = TestTeam.of(groups.groups());
    new TestGroups(team).all().forEach(groups::save);
  }
}
