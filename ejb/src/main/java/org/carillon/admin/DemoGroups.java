package org.carillon.admin;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.carillon.config.Settings;
import org.carillon.domain.group.CallGroup;
import org.carillon.domain.group.GroupOptions;
import org.carillon.domain.group.Member;
import org.carillon.domain.group.MemberId;

/** Groups to try Carillon with: put into a database that has none, when the setting says so. */
@Singleton
@Startup
@DependsOn("CallRouter")
public class DemoGroups {

  private static final GroupOptions.Rests TIRELESS =
      new GroupOptions.Rests(Duration.ZERO, Duration.ZERO, Duration.ZERO, Duration.ZERO, 0);

  @Inject private GroupAdmin admin;
  @Inject private Settings settings;

  /** For the container. */
  public DemoGroups() {}

  /** Fills an empty database, and leaves any other alone. */
  @PostConstruct
  void fill() {
    if (settings.demo().enabled() && admin.groups().isEmpty()) {
      groups(settings.demo()).forEach(admin::save);
    }
  }

  static List<CallGroup> groups(Settings.Demo demo) {
    List<Member> members = row("member", 1, "Member ", demo.memberPort());
    List<Member> phones = row("", 101, "Phone ", demo.phonePort());
    Duration usual = CallGroup.DEFAULT_RING_TIME;
    return List.of(
        busy(group("600", "Reception", "ring-all", usual, members)),
        busy(group("610", "Sales", "linear-hunt", usual, members)),
        busy(group("611", "Support", "round-robin", usual, members)),
        busy(group("620", "Sales, in a hurry", "linear-hunt", Duration.ofSeconds(2), members)),
        busy(group("640", "One member", "linear-hunt", usual, members.subList(0, 1))),
        group("700", "Demo phones", "ring-all", usual, phones));
  }

  private static CallGroup group(
      String number, String name, String strategy, Duration ringTime, List<Member> members) {
    return new CallGroup(
        number, name, strategy, ringTime, CallGroup.LONGEST_MAX_TIME, members, true);
  }

  /** The group for tests: its members are programs, take many calls at once and need no rest. */
  private static CallGroup busy(CallGroup group) {
    GroupOptions usual = group.options();
    GroupOptions.Order order = usual.order();
    return group.with(
        new GroupOptions(
            new GroupOptions.Order(
                order.passes(), order.startAt(), order.tierWait(), false, order.joinLate()),
            usual.skills(),
            TIRELESS,
            usual.signals(),
            usual.fishing()));
  }

  /** Three members on 127.0.0.1, with names and ports that count up. */
  private static List<Member> row(String prefix, int first, String called, int firstPort) {
    List<Member> row = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      String name = prefix + (first + i);
      String contact = "sip:" + name + "@127.0.0.1:" + (firstPort + i);
      row.add(new Member(new MemberId(name), called + (first + i), List.of(contact), true));
    }
    return row;
  }
}
