package org.carillon.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.carillon.domain.call.CallFact;
import org.carillon.domain.call.CallId;
import org.carillon.domain.call.CallSummary;
import org.carillon.domain.call.VisitOutcome;
import org.carillon.domain.record.Circumstance;
import org.carillon.domain.record.EndCause;
import org.carillon.domain.record.Flag;
import org.carillon.domain.record.Outcome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A server that is killed leaves its files as they are at that moment: the next journal is opened
 * on a copy of them.
 */
class JournalTest {

  private static final long NEVER = Long.MAX_VALUE / 2;

  @TempDir private Path temporary;

  private Path directory;

  private final List<Journal> opened = new ArrayList<>();
  private final List<CallFact> heard = Collections.synchronizedList(new ArrayList<>());

  @BeforeEach
  void firstServer() {
    directory = temporary.resolve("server0");
  }

  @AfterEach
  void closeAll() {
    opened.forEach(Journal::close);
  }

  @Test
  void endedCallReachesTheDatabaseOnceAndIsToldThen() throws Exception {
    RecordsInMemory records = new RecordsInMemory();
    Journal journal = open(records);

    tellWholeCall(journal, "a");

    Eventually.holds("the record", () -> records.ids().equals(List.of("a")));
    assertThat(records.all().get(0)).isEqualTo(Calls.summary("a", "sip:carl@192.0.2.9"));
    Eventually.holds("all facts told", () -> heard.size() == 4);
    assertThat(heard)
        .containsExactly(
            Calls.arrived("a"), Calls.offered("a"), Calls.answered("a"), Calls.ended("a"));
  }

  @Test
  void endIsNotToldBeforeTheDatabaseHasIt() throws Exception {
    Journal journal = open(new RecordsInMemory().down());

    tellWholeCall(journal, "a");
    waitUntilWritten("ended4\ta");

    journal.close();
    assertThat(heard).hasSize(3).noneMatch(CallFact.Ended.class::isInstance);
  }

  @Test
  void callThatEndedBeforeTheServerWasKilledIsRecordedByTheNextOne() throws Exception {
    Journal killed = open(new RecordsInMemory().down());
    tellWholeCall(killed, "a");
    waitUntilWritten("ended4\ta");
    kill();

    RecordsInMemory records = new RecordsInMemory();
    open(records);

    Eventually.holds("the record", () -> records.ids().equals(List.of("a")));
    assertThat(records.all()).containsExactly(Calls.summary("a", "sip:carl@192.0.2.9"));
  }

  @Test
  void callThatWasStoredBeforeTheServerWasKilledIsNotCountedTwice() throws Exception {
    RecordsInMemory records = new RecordsInMemory();
    Journal killed = open(records);
    tellWholeCall(killed, "a");
    Eventually.holds("the record", () -> records.ids().size() == 1);
    kill();

    Journal next = open(records);
    tellWholeCall(next, "b");

    Eventually.holds("the next record", () -> records.ids().contains("b"));
    Eventually.holds("old file dropped", () -> !files().get(0).endsWith("0001.journal"));
    assertThat(records.ids()).containsExactly("a", "b");
  }

  @Test
  void callsCutOffAreRecordedAsAnsweredOrFailed() throws Exception {
    Journal killed = open(new RecordsInMemory().down());
    killed.tell(Calls.arrived("ringing"));
    killed.tell(Calls.arrived("talking"));
    killed.tell(Calls.answered("talking"));
    waitUntilWritten("answered2\ttalking");
    kill();

    RecordsInMemory records = new RecordsInMemory();
    open(records);

    Eventually.holds("both records", () -> records.ids().size() == 2);
    CallSummary ringing = records.all().get(0);
    CallSummary talking = records.all().get(1);
    assertThat(ringing.outcome()).isEqualTo(Outcome.FAILED);
    assertThat(ringing.answer()).isEmpty();
    assertThat(talking.outcome()).isEqualTo(Outcome.ANSWERED);
    assertThat(talking.answer().orElseThrow().by()).isEqualTo(Calls.ANN);
    assertThat(List.of(ringing, talking))
        .extracting(CallSummary::cause)
        .containsOnly(EndCause.ERROR);
    assertThat(ringing.endedAt()).isEqualTo(Calls.NOON.plusSeconds(10));
  }

  @Test
  void groupThatAnsweredACallThatWasCutOffHasAnsweredIt() throws Exception {
    Journal killed = open(new RecordsInMemory().down());
    killed.tell(Calls.arrived("ringing"));
    killed.tell(Calls.arrived("talking"));
    killed.tell(
        new CallFact.Answered(new CallId("talking"), "610", Calls.ANN, Calls.NOON.plusSeconds(10)));
    waitUntilWritten("answered2\ttalking");
    kill();

    RecordsInMemory records = new RecordsInMemory();
    open(records);

    Eventually.holds("both records", () -> records.ids().size() == 2);
    assertThat(records.all())
        .extracting(call -> call.visits().get(0).group(), call -> call.visits().get(0).outcome())
        .containsExactly(
            tuple("600", VisitOutcome.FAILED), tuple("610", VisitOutcome.ANSWERED_HERE));
    assertThat(records.all().get(1).answeredIn()).isEqualTo("610");
  }

  @Test
  void callThatWasCutOffStillHasItsLineAndItsCircumstances() throws Exception {
    Journal killed = open(new RecordsInMemory().down());
    killed.tell(Calls.arrivedOnLine("late", "+33123456789", Circumstance.OUT_OF_HOURS));
    killed.tell(Calls.answered("late"));
    killed.tell(Calls.arrivedOnLine("nowhere", "700", Circumstance.DEAD_END));
    waitUntilWritten("arrived2\tnowhere");
    kill();

    RecordsInMemory records = new RecordsInMemory();
    open(records);

    Eventually.holds("both records", () -> records.ids().size() == 2);
    CallSummary late = records.all().get(0);
    CallSummary nowhere = records.all().get(1);
    assertThat(late.particulars().line()).contains("+33123456789");
    assertThat(late.particulars().flags().has(Flag.OUT_OF_HOURS)).isTrue();
    assertThat(late.outcome()).isEqualTo(Outcome.ANSWERED);
    assertThat(late.waited()).contains(Duration.ofSeconds(10));
    assertThat(nowhere.particulars().circumstances()).containsExactly(Circumstance.DEAD_END);
    assertThat(nowhere.outcome()).isEqualTo(Outcome.IGNORED);
    assertThat(nowhere.waited()).isEmpty();
  }

  @Test
  void callIsCutOffOnceAlsoWhenTheNextServerIsKilledTheSameMoment() throws Exception {
    Journal killed = open(new RecordsInMemory().down());
    killed.tell(Calls.arrived("a"));
    waitUntilWritten("arrived2\ta");
    kill();
    open(new RecordsInMemory().down());
    kill();
    open(new RecordsInMemory().down());
    kill();

    RecordsInMemory records = new RecordsInMemory();
    open(records);

    Eventually.holds("files compared", () -> files().size() == 1);
    assertThat(records.ids()).containsExactly("a");
  }

  @Test
  void tornLastLineIsLeftOut() throws Exception {
    Journal killed = open(new RecordsInMemory().down());
    tellWholeCall(killed, "whole");
    waitUntilWritten("ended4\twhole");
    kill();
    Path file = directory.resolve(files().get(0));
    String half = FactLine.of(Calls.ended("half"));
    Files.writeString(file, half.substring(0, half.length() / 2), StandardOpenOption.APPEND);

    RecordsInMemory records = new RecordsInMemory();
    open(records);

    Eventually.holds("files compared", () -> files().size() == 1);
    assertThat(records.ids()).containsExactly("whole");
  }

  @Test
  void callsBeyondMemoryAreFoundInTheFileWhenTheDatabaseWorksAgain() throws Exception {
    RecordsInMemory records = new RecordsInMemory().down();
    Journal journal = open(records, new JournalOptions(directory, 10_000, 5, NEVER, 10));
    IntStream.range(0, 300).forEach(i -> tellWholeCall(journal, "call" + i));
    waitUntilWritten("ended4\tcall299");

    records.up();

    Eventually.holds("all records", () -> records.ids().size() == 300);
    assertThat(records.ids()).doesNotHaveDuplicates();
    Eventually.holds("file dropped", () -> files().size() == 1);
  }

  @Test
  void filesAreDroppedWhenTheDatabaseHasTheirCallsAndCallsInProgressStay() throws Exception {
    RecordsInMemory records = new RecordsInMemory();
    Journal killed = open(records, new JournalOptions(directory, 10_000, 10_000, 2_000, 10));
    killed.tell(Calls.arrived("long"));
    IntStream.range(0, 500).forEach(i -> tellWholeCall(killed, "short" + i));
    Eventually.holds("short calls", () -> records.ids().size() == 500);
    Eventually.holds("old files dropped", () -> files().size() == 1);
    assertThat(files()).noneMatch(name -> name.endsWith("0001.journal"));
    kill();

    open(records);

    Eventually.holds("the call in progress", () -> records.ids().size() == 501);
    assertThat(records.all().get(500).outcome()).isEqualTo(Outcome.FAILED);
  }

  @Test
  void callThatTheDatabaseRefusesIsSetAsideAndTheOthersGetIn() throws Exception {
    RecordsInMemory records = new RecordsInMemory().refusing("bad");
    Journal journal = open(records);

    Stream.of("one", "bad", "two").forEach(id -> tellWholeCall(journal, id));

    Eventually.holds("the others", () -> records.ids().size() == 2);
    journal.close();
    assertThat(records.ids()).containsExactlyInAnyOrder("one", "two");
    assertThat(directory.resolve("refused.txt")).content().contains("\tbad\t");
  }

  @Test
  void listenerThatFailsKeepsNoCallFromBeingRecorded() throws Exception {
    RecordsInMemory records = new RecordsInMemory();
    Journal journal =
        Journal.open(
            JournalOptions.in(directory, 1_000),
            records,
            fact -> {
              throw new IllegalStateException("deaf");
            },
            Thread::new);
    opened.add(journal);

    tellWholeCall(journal, "a");
    tellWholeCall(journal, "b");

    Eventually.holds("both records", () -> records.ids().size() == 2);
  }

  @Test
  void closingStoresWhatWasTold() throws Exception {
    RecordsInMemory records = new RecordsInMemory();
    Journal journal = open(records);
    IntStream.range(0, 1_000).forEach(i -> tellWholeCall(journal, "call" + i));

    journal.close();

    assertThat(records.ids()).hasSize(1_000).doesNotHaveDuplicates();
  }

  private Journal open(CallRecords records) throws IOException {
    return open(records, new JournalOptions(directory, 10_000, 10_000, NEVER, 10));
  }

  private Journal open(CallRecords records, JournalOptions options) throws IOException {
    Journal journal = Journal.open(options, records, heard::add, Thread::new);
    opened.add(journal);
    return journal;
  }

  /** From here on the next server has the files, and the killed one can do nothing to them. */
  private void kill() throws IOException {
    List<Path> files = Segments.found(directory);
    directory = temporary.resolve("server" + opened.size());
    Files.createDirectories(directory);
    for (Path file : files) {
      Files.copy(file, directory.resolve(file.getFileName()));
    }
  }

  private static void tellWholeCall(Journal journal, String id) {
    journal.tell(Calls.arrived(id));
    journal.tell(Calls.offered(id));
    journal.tell(Calls.answered(id));
    journal.tell(Calls.ended(id));
  }

  private void waitUntilWritten(String text) throws Exception {
    Eventually.holds(
        text + " in the file",
        () -> {
          for (Path file : Segments.found(directory)) {
            if (Files.readString(file).contains(text)) {
              return true;
            }
          }
          return false;
        });
  }

  private List<String> files() throws IOException {
    return Segments.found(directory).stream().map(file -> file.getFileName().toString()).toList();
  }
}
