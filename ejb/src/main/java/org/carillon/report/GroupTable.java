package org.carillon.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.carillon.domain.group.CallGroup;
import org.carillon.domain.group.Member;
import org.carillon.domain.group.MemberId;
import org.carillon.domain.kpi.Fairness;
import org.carillon.domain.kpi.GroupKpis;

/**
 * The figures of every group, from the visits of a period.
 *
 * @param today the groups there are
 */
record GroupTable(List<CallGroup> today) {

  /** By number: every group there is, and every group visited. */
  List<GroupFigures> rows(List<ArchivedVisit> visits) {
    Map<String, List<ArchivedVisit>> byNumber =
        visits.stream()
            .collect(
                Collectors.groupingBy(ArchivedVisit::group, TreeMap::new, Collectors.toList()));
    today.forEach(group -> byNumber.putIfAbsent(group.number(), List.of()));
    return byNumber.entrySet().stream().map(one -> row(one.getKey(), one.getValue())).toList();
  }

  private GroupFigures row(String number, List<ArchivedVisit> visits) {
    Optional<CallGroup> group =
        today.stream().filter(one -> one.number().equals(number)).findFirst();
    return new GroupFigures(
        number,
        group.map(CallGroup::name).orElse(""),
        new GroupKpis(visits.stream().map(ArchivedVisit::reading).toList()),
        fairness(group.map(CallGroup::members).orElse(List.of()), visits));
  }

  /** Among those who are rung here today, and those who answered here. */
  private static Fairness fairness(List<Member> members, List<ArchivedVisit> visits) {
    Map<MemberId, Long> answered =
        visits.stream()
            .flatMap(visit -> visit.answeredBy().stream())
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    members.stream()
        .filter(Member::enabled)
        .forEach(member -> answered.putIfAbsent(member.id(), 0L));
    return Fairness.ofCalls(answered.values());
  }
}
