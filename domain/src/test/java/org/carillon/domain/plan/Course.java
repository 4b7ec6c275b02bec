package org.carillon.domain.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.carillon.domain.group.MemberId;

/**
 * What becomes of a call when everybody fails at once, stage by stage.
 *
 * @param stages until nobody is left
 */
public record Course(List<Stop> stages) {

  /** A call is never offered more often: ten members in three passes. */
  private static final int LONGEST = 30;

  /**
   * One stage.
   *
   * @param group the group as it was then
   * @param tried what was done before
   * @param choice what was done next
   */
  public record Stop(GroupView group, Tried tried, Distribution.Choice choice) {

    /** Who began to ring. */
    public List<MemberId> members() {
      return choice.stage().members();
    }
  }

  /** The course of a call while the same members can take it. */
  public static Course of(RingStrategy strategy, TestView group) {
    return of(strategy, group, List.of());
  }

  /**
   * The course of a call while members come and go.
   *
   * @param free who can take the call, one stage after the other; later ones as the last one
   */
  public static Course of(RingStrategy strategy, TestView group, List<Integer> free) {
    Distribution distribution = new Distribution(strategy, group.members());
    Map<Integer, List<MemberId>> offered = new HashMap<>();
    List<Stop> stages = new ArrayList<>();
    Tried tried = Tried.NOTHING;
    Optional<Distribution.Choice> choice = distribution.next(at(0, group, free), tried);
    while (choice.isPresent() && stages.size() <= LONGEST) {
      stages.add(new Stop(group.view(), tried, choice.get()));
      int pass = choice.get().pass();
      List<MemberId> inPass = offered.computeIfAbsent(pass, none -> new ArrayList<>());
      inPass.addAll(choice.get().stage().members());
      tried = new Tried(inPass, List.of(), pass);
      choice = distribution.next(at(stages.size(), group, free), tried);
    }
    return new Course(stages);
  }

  /** Everybody who was offered the call in this pass, in the order of offering. */
  public List<MemberId> offeredIn(int pass) {
    return stages.stream()
        .filter(stop -> stop.choice().pass() == pass)
        .flatMap(stop -> stop.members().stream())
        .toList();
  }

  /** Who rang, stage by stage, with the pass from the second on. */
  public String written() {
    return stages.stream().map(stop -> written(stop.choice())).collect(Collectors.joining(", "));
  }

  /** Who rings, with the pass from the second on. */
  static String written(Distribution.Choice choice) {
    String members = TestView.written(choice.stage());
    return choice.pass() == 1 ? members : choice.pass() + ": " + members;
  }

  private static GroupView at(int stage, TestView group, List<Integer> free) {
    if (stage < free.size()) {
      group.free(free.get(stage));
    }
    return group.view();
  }
}
