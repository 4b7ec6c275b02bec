package org.carillon.it.callflow.groups;

import jakarta.ejb.EJB;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import org.carillon.admin.GroupAdmin;
import org.carillon.admin.LineAdmin;
import org.carillon.admin.PresetAdmin;
import org.carillon.domain.line.Preset;
import org.carillon.domain.line.PresetWishes;

/** Saves the groups and lines of the tests when the application is deployed. */
@WebListener
public class TestSetup implements ServletContextListener {

  @EJB(lookup = "java:global/carillon/carillon-ejb/GroupAdmin")
  private GroupAdmin groups;

  @EJB(lookup = "java:global/carillon/carillon-ejb/LineAdmin")
  private LineAdmin lines;

  @EJB(lookup = "java:global/carillon/carillon-ejb/PresetAdmin")
  private PresetAdmin presets;

  @Override
  public void contextInitialized(ServletContextEvent event) {
    TestTeam team = TestTeam.of(groups.groups());
    saveGroups(new TestGroups(team));
    saveLines(new TestLines(team));
  }

  private void saveGroups(TestGroups test) {
    test.all().forEach(groups::save);
    String borrowed = test.bottomUp().number();
    if (groups.strategies().contains(TestGroups.BOTTOM_UP)) {
      groups.save(test.bottomUp());
    } else if (groups.groups().stream().anyMatch(group -> group.number().equals(borrowed))) {
      // the test that brought the strategy has taken it away again
      groups.remove(borrowed);
    }
  }

  private void saveLines(TestLines test) {
    test.all().forEach(lines::save);
    applyOnce(Preset.RECEPTION, test.reception());
    applyOnce(Preset.ON_CALL, test.onCallNow());
    applyOnce(Preset.ON_CALL, test.onCallLater());
  }

  /** A preset makes its groups and its line anew; the deployment before may have made them. */
  private void applyOnce(Preset preset, PresetWishes wishes) {
    if (lines.line(wishes.line()).isEmpty()) {
      presets.apply(preset, wishes);
    }
  }
}
