package org.carillon.report;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.carillon.domain.group.CallGroup;
import org.carillon.domain.group.MemberId;
import org.carillon.domain.kpi.MemberKpis;
import org.carillon.domain.kpi.OfferReading;

/**
 * The figures of every member, from the offers of a period.
 *
 * @param today the groups there are
 */
record MemberTable(List<CallGroup> today) {

  /** By name: everybody who is in a group, and everybody who was offered a call. */
  List<MemberFigures> rows(List<ArchivedOffer> offers) {
    Map<MemberId, List<OfferReading>> byMember =
        offers.stream()
            .collect(
                Collectors.groupingBy(
                    ArchivedOffer::member,
                    HashMap::new,
                    Collectors.mapping(ArchivedOffer::reading, Collectors.toList())));
    Map<MemberId, String> names = names();
    names.keySet().forEach(member -> byMember.putIfAbsent(member, List.of()));
    return byMember.entrySet().stream()
        .map(one -> row(one.getKey(), one.getValue(), names))
        .sorted(Comparator.comparing(MemberFigures::name, String.CASE_INSENSITIVE_ORDER))
        .toList();
  }

  private Map<MemberId, String> names() {
    Map<MemberId, String> names = new HashMap<>();
    today.stream()
        .flatMap(group -> group.members().stream())
        .forEach(member -> names.put(member.id(), member.displayName()));
    return names;
  }

  private static MemberFigures row(
      MemberId member, List<OfferReading> offers, Map<MemberId, String> names) {
    return new MemberFigures(
        member, names.getOrDefault(member, member.value()), new MemberKpis(offers));
  }
}
