package org.carillon.admin;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.carillon.config.Settings;
import org.carillon.domain.fault.Phrase;
import org.carillon.domain.group.CallGroup;
import org.carillon.domain.plan.sample.StrategySample;
import org.carillon.line.Lines;
import org.carillon.routing.Groups;
import org.carillon.routing.GroupsChanged;
import org.carillon.routing.StrategyCatalog;

/** Reads, saves and removes call groups. */
@Stateless
public class GroupAdmin {

  @Inject private Groups groups;
  @Inject private Lines lines;
  @Inject private StrategyCatalog strategies;
  @Inject private Settings settings;
  private OwnNumbers own;
  private Consumer<GroupsChanged> changed;

  /** For the container. */
  public GroupAdmin() {}

  GroupAdmin(
      Groups groups,
      Lines lines,
      StrategyCatalog strategies,
      OwnNumbers own,
      Consumer<GroupsChanged> changed) {
    this.groups = groups;
    this.lines = lines;
    this.strategies = strategies;
    this.own = own;
    this.changed = changed;
  }

  @Inject
  void announceBy(Event<GroupsChanged> event) {
    changed = event::fire;
  }

  @PostConstruct
  void readNumbers() {
    own = OwnNumbers.here(settings.numbers());
  }

  /** All valid groups in the order of their numbers. */
  public List<CallGroup> groups() {
    return groups.all().readable();
  }

  /** The keys of the strategies a group may have. */
  public Set<String> strategies() {
    return strategies.keys();
  }

  /**
   * What the strategy of that key makes of a few calls; empty when it fails, as one from a jar of
   * its own may.
   *
   * @throws org.carillon.routing.UnknownStrategy when no strategy has that key
   */
  public Optional<StrategySample> sample(String strategy) {
    return StrategySample.of(strategies.byKey(strategy));
  }

  /**
   * Stores a group under its number, new or changed, with its members in this order. A member that
   * stands in other groups too is changed there as well; telephone numbers of members are stored in
   * their one way of writing. Calls that arrive after the commit meet the new configuration.
   *
   * @throws InvalidGroup when a value does not fit, a destination does not exist or is a dead end,
   *     or a call could go in a circle; nothing is stored
   * @throws org.carillon.routing.UnknownStrategy when no strategy has that key; nothing is stored
   */
  public void save(CallGroup wished) {
    CallGroup group = Contacts.written(wished, own.plan());
    GroupLimits.check(group, strategies.of(group));
    groups.lockRoutes();
    routes().faultOf(group).ifPresent(GroupAdmin::refuse);
    groups.save(group);
    changed.accept(new GroupsChanged(group.number()));
  }

  /**
   * How often the group of that number was changed; to be told when a change is saved that was made
   * of what was read at that time.
   */
  public long version(String number) {
    return groups.version(number);
  }

  /**
   * The same as {@link #save(CallGroup)}, unless somebody else changed the group meanwhile.
   *
   * @param version of the group that was changed
   * @throws InvalidGroup when the group has another version now, or is gone; nothing is stored
   */
  public void save(CallGroup group, long version) {
    groups.lockRoutes();
    if (groups.version(group.number()) != version) {
      refuse(Phrase.of(AdminFault.GROUP_CHANGED, group.number()));
    }
    save(group);
  }

  /**
   * Removes the group of that number. Its calls in progress go on as they began, and those on
   * record stay.
   *
   * @throws InvalidGroup when a line or another group sends calls to it; nothing is removed
   */
  public void remove(String number) {
    groups.lockRoutes();
    routes().faultWithoutGroup(number).ifPresent(GroupAdmin::refuse);
    groups.remove(number);
    changed.accept(new GroupsChanged(number));
  }

  private RouteCheck routes() {
    return new RouteCheck(groups, lines, own);
  }

  private static void refuse(Phrase fault) {
    throw new InvalidGroup(fault);
  }
}
