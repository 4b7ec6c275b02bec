package org.carillon.it.callflow.groups;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.carillon.domain.group.CallGroup;
import org.carillon.domain.group.Destination;
import org.carillon.domain.group.ForwardPolicy;
import org.carillon.domain.group.GroupOptions;
import org.carillon.domain.group.GroupOptions.Order;
import org.carillon.domain.group.GroupOptions.Rests;
import org.carillon.domain.group.Member;
import org.carillon.domain.group.Overflow;
import org.carillon.domain.group.Overflow.Reason;
import org.carillon.domain.group.QueueTerms;
import org.carillon.domain.group.Signals;

/** The groups of the tests; a stage rings for one second where a test waits for its end. */
final class TestGroups {

  static final String BOTTOM_UP = "bottom-up";

  private static final int SIP_PORT =
      5060 + Integer.getInteger("jboss.socket.binding.port-offset", 0);
  private static final Duration BRIEFLY = Duration.ofSeconds(1);
  private static final Duration LONG = CallGroup.DEFAULT_RING_TIME;

  private final TestTeam team;
  private final Destination mailbox;

  TestGroups(TestTeam team) {
    this.team = team;
    this.mailbox = new Destination.Voicemail(team.mailbox());
  }

  /** In an order in which they can be saved: a group comes after those its calls go on to. */
  List<CallGroup> all() {
    List<CallGroup> all = new ArrayList<>(general());
    all.add(considerate(group("863", "longest-idle", LONG, team.everybody())));
    all.add(
        queueing(considerate(group("864", "longest-idle", LONG, List.of(team.ann()))), BRIEFLY));
    all.add(fishing(group("866", "linear-hunt", LONG, List.of(team.bob()))));
    all.addAll(new TieredGroups(team).all());
    all.add(FullGroup.ofNumber("862"));
    return all;
  }

  private List<CallGroup> general() {
    return List.of(
        group("811", "round-robin", LONG, team.everybody()),
        group("812", "round-robin", LONG, team.everybody()),
        group("832", "linear-hunt", LONG, List.of(team.bob())),
        busyToSecondElseMailbox("831"),
        closed("833").with(Overflow.always(mailbox)),
        closed("834").with(Overflow.always(new Destination.ToGroup("832"))),
        sendingOnToItself("835", team.ann(), "836"),
        sendingOnToItself("836", team.bob(), "835"),
        group("841", "memory-hunt", BRIEFLY, team.everybody()),
        considerate(group("842", "first-not-on-phone", LONG, team.everybody())),
        considerate(group("843", "linear-hunt", LONG, team.everybody())),
        following(group("844", "linear-hunt", LONG, team.everybody())),
        group("851", "ring-all", LONG, List.of(team.ann(), team.bob())),
        group("852", "ring-all", LONG, List.of(team.ann())),
        group("853", "ring-all", LONG, List.of(team.ann(), team.bob())),
        twiceForAMinuteEach("854"),
        group("892", "longest-idle", LONG, List.of(team.cid())),
        queueing("891", Duration.ofSeconds(60), team.ann(), team.bob()),
        queueing("893", Duration.ofSeconds(1), team.ann()));
  }

  /** A group with a strategy that is there only when a test has put it there. */
  CallGroup bottomUp() {
    return group("861", BOTTOM_UP, LONG, team.everybody());
  }

  private CallGroup busyToSecondElseMailbox(String number) {
    Map<Reason, Destination> busy = Map.of(Reason.BUSY, new Destination.ToGroup("832"));
    return group(number, "linear-hunt", BRIEFLY, List.of(team.ann()))
        .with(new Overflow(busy, Optional.of(mailbox)));
  }

  /** As the preset for customer service makes them: callers wait, then 892 takes over. */
  private static CallGroup queueing(String number, Duration longestWait, Member... members) {
    return queueing(considerate(group(number, "longest-idle", LONG, List.of(members))), longestWait)
        .with(Overflow.always(new Destination.ToGroup("892")));
  }

  private static CallGroup queueing(CallGroup group, Duration longestWait) {
    return group.with(group.options().with(new QueueTerms(true, longestWait)));
  }

  /** Callers who hang up while they wait count as abandoned. */
  private static CallGroup fishing(CallGroup group) {
    GroupOptions usual = group.options();
    return group.with(
        new GroupOptions(usual.order(), usual.skills(), usual.rests(), usual.signals(), true));
  }

  /**
   * The other group is reached by an address that is written so that nobody knows it for our own,
   * and nobody can see the circle.
   */
  private static CallGroup sendingOnToItself(String number, Member member, String other) {
    return group(number, "linear-hunt", LONG, List.of(member))
        .with(
            Overflow.always(new Destination.External("sip:" + other + "@127.0.0.01:" + SIP_PORT)));
  }

  /** Its callers wait for more than the three minutes of timer C (RFC 3261 16.6). */
  private CallGroup twiceForAMinuteEach(String number) {
    CallGroup group = group(number, "linear-hunt", Duration.ofMinutes(1), team.everybody());
    GroupOptions once = group.options();
    Order order = once.order();
    return group.with(
        new GroupOptions(
            new Order(2, order.startAt(), order.tierWait(), order.skipBusy(), order.joinLate()),
            once.skills(),
            once.rests(),
            once.signals(),
            once.fishing()));
  }

  private CallGroup closed(String number) {
    return new CallGroup(
        number,
        "Group " + number,
        "ring-all",
        LONG,
        CallGroup.LONGEST_MAX_TIME,
        team.everybody(),
        false);
  }

  static CallGroup group(String number, String strategy, Duration ringTime, List<Member> members) {
    return options(
        new CallGroup(
            number,
            "Group " + number,
            strategy,
            ringTime,
            CallGroup.LONGEST_MAX_TIME,
            members,
            true),
        false,
        ForwardPolicy.IGNORE);
  }

  /** The same group, which leaves members alone who are on the phone. */
  private static CallGroup considerate(CallGroup group) {
    return options(group, true, ForwardPolicy.IGNORE);
  }

  /** The same group, which follows phones that send their calls elsewhere. */
  private static CallGroup following(CallGroup group) {
    return options(group, false, ForwardPolicy.FOLLOW);
  }

  /** Nobody needs rest, so that no test meets what is left of the one before. */
  private static CallGroup options(CallGroup group, boolean skipBusy, ForwardPolicy forwards) {
    GroupOptions usual = GroupOptions.USUAL;
    Order order = usual.order();
    Signals signals = usual.signals();
    return group.with(
        new GroupOptions(
            new Order(
                order.passes(), order.startAt(), order.tierWait(), skipBusy, order.joinLate()),
            usual.skills(),
            new Rests(Duration.ZERO, Duration.ZERO, Duration.ZERO, Duration.ZERO, 0),
            new Signals(
                forwards,
                signals.declines(),
                signals.missed(),
                signals.displayPrefix(),
                signals.alertInfo()),
            usual.fishing()));
  }
}
