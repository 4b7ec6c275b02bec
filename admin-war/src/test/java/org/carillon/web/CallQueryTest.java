package org.carillon.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.carillon.domain.call.AttemptEnd;
import org.carillon.domain.call.VisitOutcome;
import org.carillon.domain.group.MemberId;
import org.carillon.domain.record.Direction;
import org.carillon.domain.record.Flag;
import org.carillon.domain.record.Outcome;
import org.carillon.report.Condition;
import org.junit.jupiter.api.Test;

/** A link says which calls are shown, and every part of it can be taken away. */
class CallQueryTest {

  @Test
  void linkWithoutParametersAsksForAllCalls() {
    CallQuery all = query("");

    assertThat(all.filter().conditions()).isEmpty();
    assertThat(all.filter().from()).isEqualTo(Instant.EPOCH);
    assertThat(all.getChips()).isEmpty();
    assertThat(all.getKeep()).isEmpty();
    assertThat(all.page()).isEqualTo(1);
  }

  @Test
  void everyParameterIsACondition() {
    CallQuery query =
        query(
            "outcome=ANSWERED&flag=OVERFLOWED&without=OUT_OF_HOURS&direction=INBOUND"
                + "&figure=OFFERED&level=IN_TIME"
                + "&within=20&group=600&visit=OVERFLOWED&member=ann&end=BUSY,FAILED");

    assertThat(query.getWrong()).isEmpty();
    assertThat(query.filter().conditions())
        .containsExactly(
            new Condition.Is(Outcome.ANSWERED),
            new Condition.Has(Flag.OVERFLOWED),
            new Condition.Lacks(Flag.OUT_OF_HOURS),
            new Condition.Came(Direction.INBOUND),
            new Condition.CountsAs(Condition.Behind.OFFERED),
            new Condition.InLevel(Condition.Side.IN_TIME, Duration.ofSeconds(20)),
            new Condition.Visited(
                Optional.of("600"), Optional.of(VisitOutcome.OVERFLOWED), Optional.empty()),
            new Condition.OfferedTo(
                new MemberId("ann"), Set.of(AttemptEnd.BUSY, AttemptEnd.FAILED)));
  }

  @Test
  void partOfTheLinkIsTakenAwayByItsMark() {
    CallQuery query = query("from=2026-05-01&to=2026-05-01&outcome=MISSED&group=600&page=3");

    assertThat(query.getChips())
        .extracting(CallQuery.Chip::clear)
        .containsExactly(
            "outcome=MISSED&group=600",
            "from=2026-05-01&to=2026-05-01&group=600",
            "from=2026-05-01&to=2026-05-01&outcome=MISSED");
    assertThat(query.getChips()).extracting(CallQuery.Chip::text).contains("Missed", "Group 600");
    assertThat(query.getKeep())
        .isEqualTo("from=2026-05-01&to=2026-05-01&outcome=MISSED&group=600&");
    assertThat(query.page()).isEqualTo(3);
  }

  @Test
  void whenceTheCallsCameIsSaid() {
    CallQuery query = query("direction=INBOUND&outcome=MISSED");

    assertThat(chips(query)).containsExactly("Missed", "from outside");
    assertThat(query.getChips().get(1).clear()).isEqualTo("outcome=MISSED");
  }

  @Test
  void hourNarrowsTheDayToItsSixtyMinutes() {
    CallQuery query = query("from=2026-05-01&to=2026-05-01&hour=10");

    Instant ten = LocalDate.of(2026, 5, 1).atTime(10, 0).atZone(ZoneId.systemDefault()).toInstant();
    assertThat(query.filter().from()).isEqualTo(ten);
    assertThat(query.filter().to()).isEqualTo(ten.plusSeconds(3600));
    assertThat(chips(query)).containsExactly("1 May 2026, 10:00–11:00");
  }

  @Test
  void daysBeginWhereTheHouseIs() {
    ZoneId auckland = ZoneId.of("Pacific/Auckland");

    CallQuery query = query("from=2026-05-01&to=2026-05-01", auckland);

    assertThat(query.filter().from()).isEqualTo(Instant.parse("2026-04-30T12:00:00Z"));
    assertThat(query.filter().to()).isEqualTo(Instant.parse("2026-05-01T12:00:00Z"));
  }

  @Test
  void daysAreSaidAsDays() {
    assertThat(chips(query("from=2026-05-01&to=2026-05-01"))).containsExactly("1 May 2026");
    assertThat(chips(query("from=2026-05-01&to=2026-05-07")))
        .containsExactly("1 May 2026 to 7 May 2026");
    assertThat(chips(query("from=2026-05-01"))).containsExactly("since 1 May 2026");
    assertThat(chips(query("to=2026-05-07"))).containsExactly("until 7 May 2026");
  }

  private static List<String> chips(CallQuery query) {
    return query.getChips().stream().map(CallQuery.Chip::text).toList();
  }

  @Test
  void whatThereIsNotIsLeftOutAndSaid() {
    CallQuery query = query("outcome=LOST&from=yesterday&end=BUSY,ASLEEP&member=ann&page=0");

    assertThat(query.filter().conditions())
        .containsExactly(new Condition.OfferedTo(new MemberId("ann"), Set.of()));
    assertThat(query.getWrong())
        .extracting(Map.Entry::getKey)
        .containsExactly("from", "outcome", "end", "page");
    assertThat(query.getText()).isEqualTo("member=ann");
  }

  @Test
  void valuesOfTheLinkAreWrittenSoThatTheyStayValues() {
    assertThat(query("member=a b&group=<b>").getText()).isEqualTo("group=%3Cb%3E&member=a+b");
  }

  private static CallQuery query(String text) {
    return query(text, ZoneId.systemDefault());
  }

  private static CallQuery query(String text, ZoneId zone) {
    Map<String, String> parameters = new LinkedHashMap<>();
    for (String part : text.split("&")) {
      int sign = part.indexOf('=');
      if (sign > 0) {
        parameters.put(part.substring(0, sign), part.substring(sign + 1));
      }
    }
    FilterWords words = new FilterWords(new Words(new Language("en")), new Names());
    return new CallQuery(parameters, words, zone);
  }
}
