package org.carillon.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.carillon.domain.call.Attempt;
import org.carillon.domain.call.AttemptEnd;
import org.carillon.domain.call.CallId;
import org.carillon.domain.call.CallSummary;
import org.carillon.domain.call.Exhaustion;
import org.carillon.domain.call.Particulars;
import org.carillon.domain.call.Visit;
import org.carillon.domain.call.VisitOutcome;
import org.carillon.domain.group.MemberId;
import org.carillon.domain.kpi.OfferReading;
import org.carillon.domain.kpi.VisitReading;
import org.carillon.domain.record.Circumstance;
import org.carillon.domain.record.Direction;
import org.carillon.domain.record.EndCause;
import org.carillon.domain.record.Flag;
import org.carillon.domain.record.Flags;
import org.carillon.domain.record.Outcome;
import org.carillon.report.ArchivedCall;
import org.carillon.report.ArchivedOffer;
import org.carillon.report.ArchivedVisit;
import org.carillon.report.CallArchive;
import org.carillon.report.CallFilter;
import org.carillon.report.Condition;
import org.carillon.report.Excerpt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Each call goes to line 700, which is closed and sends it to group 600 at once; Ann answers there
 * after four seconds, or a mailbox does.
 */
class JpaCallArchiveTest {

  private static final Instant NOON = Instant.parse("2026-05-01T12:00:00Z");
  private static final Instant LATER = NOON.plusSeconds(60);
  private static final Excerpt USUAL = new Excerpt(NOON, LATER, false);
  private static final Excerpt EVERYTHING = new Excerpt(NOON, LATER, true);
  private static final MemberId ANN = new MemberId("ann");
  private static final Flags FLAGS = new Flags(Set.of(Flag.OUT_OF_HOURS, Flag.OVERFLOWED));

  private TestDatabase database;

  @BeforeEach
  void open() {
    database = TestDatabase.empty();
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void callsOfThePeriodHaveWhatTheFiguresNeed() {
    Instant last = LATER.minusMillis(1);
    insert(answered("before", NOON.minusMillis(1)), answered("first", NOON));
    insert(mailbox("last", last), answered("after", LATER));

    assertThat(database.callArchive().calls(USUAL))
        .containsExactly(
            new ArchivedCall(
                Outcome.ANSWERED,
                EndCause.CALLER_BYE,
                FLAGS,
                NOON,
                Optional.of(NOON.plusSeconds(1)),
                Optional.of(NOON.plusSeconds(4)),
                Optional.empty(),
                NOON.plusSeconds(90)),
            new ArchivedCall(
                Outcome.MISSED,
                EndCause.CALLER_BYE,
                FLAGS,
                last,
                Optional.of(last.plusSeconds(1)),
                Optional.empty(),
                Optional.of(last.plusSeconds(4)),
                last.plusSeconds(90)));
    assertThat(database.callArchive().count(USUAL)).isEqualTo(2);
    assertThat(database.callArchive().arrivals(USUAL)).containsExactlyInAnyOrder(NOON, last);
    assertThat(database.callArchive().first()).contains(NOON.minusMillis(1));
  }

  @Test
  void emptyDatabaseHasNoFirstCall() {
    assertThat(database.callArchive().first()).isEmpty();
  }

  @Test
  void lineThatSentTheCallElsewhereIsNoVisit() {
    insert(answered("a", NOON));

    assertThat(database.callArchive().visits(USUAL))
        .containsExactly(
            new ArchivedVisit(
                "600",
                new VisitReading(
                    VisitOutcome.ANSWERED_HERE, Optional.empty(), Duration.ofSeconds(3)),
                Optional.of(ANN)));
  }

  @Test
  void mailboxIsNoMemberAndTalkTimeIsThatOfWhoAnswered() {
    insert(answered("a", NOON), mailbox("b", NOON));

    assertThat(database.callArchive().offers(USUAL))
        .containsExactlyInAnyOrder(
            new ArchivedOffer(
                ANN,
                new OfferReading(
                    AttemptEnd.ANSWERED, Duration.ofSeconds(3), Duration.ofSeconds(86))),
            new ArchivedOffer(
                ANN, new OfferReading(AttemptEnd.NO_ANSWER, Duration.ofSeconds(3), Duration.ZERO)));
  }

  @Test
  void numberOfStatementsDoesNotGrowWithTheNumberOfCalls() {
    insert(
        IntStream.range(0, 50).mapToObj(i -> answered("a" + i, NOON)).toArray(CallSummary[]::new));
    CallFilter all =
        new CallFilter(NOON, LATER, List.of(new Condition.CountsAs(Condition.Behind.OFFERED)));

    long report =
        database.statementsOf(
            manager -> {
              JpaCallArchive archive = new JpaCallArchive(manager);
              archive.calls(USUAL);
              archive.visits(USUAL);
              archive.offers(USUAL);
            });
    long page = database.statementsOf(manager -> new JpaCallSearch(manager).found(all, 0, 50));

    assertThat(report).isEqualTo(3);
    assertThat(page).isBetween(1L, 3L);
  }

  @Test
  void callsOfColleaguesAreReadOnlyWhereThatIsAskedFor() {
    insert(answered("outside", NOON), internal("inside", NOON.plusSeconds(1)));
    CallArchive archive = database.callArchive();

    assertThat(archive.count(USUAL)).isEqualTo(1);
    assertThat(archive.calls(USUAL)).extracting(ArchivedCall::flags).containsExactly(FLAGS);
    assertThat(archive.arrivals(USUAL)).containsExactly(NOON);
    assertThat(archive.visits(USUAL)).hasSize(1);
    assertThat(archive.offers(USUAL)).hasSize(1);
    assertThat(archive.count(EVERYTHING)).isEqualTo(2);
    assertThat(archive.calls(EVERYTHING)).hasSize(2);
    assertThat(archive.arrivals(EVERYTHING)).hasSize(2);
    assertThat(archive.visits(EVERYTHING)).hasSize(2);
    assertThat(archive.offers(EVERYTHING)).hasSize(2);
  }

  @Test
  void callsAreFoundByWhereTheyCameFrom() {
    insert(answered("outside", NOON), internal("inside", NOON.plusSeconds(1)));

    assertThat(found(Direction.INBOUND)).containsExactly("outside");
    assertThat(found(Direction.INTERNAL)).containsExactly("inside");
  }

  private List<String> found(Direction direction) {
    CallFilter filter = new CallFilter(NOON, LATER, List.of(new Condition.Came(direction)));
    return database.callSearch().found(filter, 0, 5).stream()
        .map(call -> call.id().value())
        .toList();
  }

  private static CallSummary internal(String id, Instant at) {
    Particulars usual = answered(id, at).particulars();
    return answered(id, at)
        .with(
            new Particulars(
                usual.line(),
                usual.enteredAt(),
                Set.of(Circumstance.INTERNAL),
                new Flags(Set.of(Flag.INTERNAL, Flag.OVERFLOWED))));
  }

  @Test
  void callsAreFoundNewestFirstAPageAtATime() {
    insert(answered("a", NOON), answered("b", NOON.plusSeconds(1)), answered("c", NOON));
    CallFilter all = new CallFilter(NOON, LATER, List.of());

    assertThat(database.callSearch().found(all, 0, 1))
        .containsExactly(answered("b", NOON.plusSeconds(1)));
    assertThat(database.callSearch().found(all, 1, 5))
        .extracting(call -> call.id().value())
        .containsExactly("c", "a");
    assertThat(database.callSearch().count(all)).isEqualTo(3);
  }

  private void insert(CallSummary... calls) {
    database.callRecords().insertMissing(List.of(calls));
  }

  private static CallSummary answered(String id, Instant at) {
    Instant taken = at.plusSeconds(4);
    return call(
        id,
        at,
        Optional.of(new CallSummary.Answer(ANN, taken)),
        List.of(new Attempt(ANN, at.plusSeconds(1), taken, AttemptEnd.ANSWERED)),
        Optional.empty());
  }

  private static CallSummary mailbox(String id, Instant at) {
    MemberId box = new MemberId("sip:box@192.0.2.1");
    Instant taken = at.plusSeconds(4);
    return call(
        id,
        at,
        Optional.empty(),
        List.of(
            new Attempt(ANN, at.plusSeconds(1), taken, AttemptEnd.NO_ANSWER),
            new Attempt(box, taken, taken, AttemptEnd.ANSWERED)),
        Optional.of(new CallSummary.SentOn(box.value(), true, Optional.of(taken))));
  }

  private static CallSummary call(
      String id,
      Instant at,
      Optional<CallSummary.Answer> answer,
      List<Attempt> attempts,
      Optional<CallSummary.SentOn> sentOn) {
    VisitOutcome outcome = answer.isPresent() ? VisitOutcome.ANSWERED_HERE : VisitOutcome.VOICEMAIL;
    return new CallSummary(
        new CallId(id),
        "700",
        "anonymous",
        at,
        answer,
        at.plusSeconds(90),
        answer.isPresent() ? Outcome.ANSWERED : Outcome.MISSED,
        EndCause.CALLER_BYE,
        attempts,
        List.of(
            visit("700", at, at, VisitOutcome.OVERFLOWED, Optional.of(Exhaustion.CLOSED)),
            visit("600", at.plusSeconds(1), at.plusSeconds(4), outcome, Optional.empty())),
        sentOn,
        new Particulars(
            Optional.of("700"),
            Optional.of(at.plusSeconds(1)),
            Set.of(Circumstance.OUT_OF_HOURS),
            FLAGS));
  }

  private static Visit visit(
      String group, Instant from, Instant to, VisitOutcome outcome, Optional<Exhaustion> reason) {
    return new Visit(group, from, to, outcome, reason, Optional.empty(), 0, List.of());
  }
}
