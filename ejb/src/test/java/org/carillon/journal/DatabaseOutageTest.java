package org.carillon.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.carillon.domain.call.CallId;
import org.carillon.persistence.TestDatabase;
import org.h2.jdbcx.JdbcDataSource;
import org.h2.tools.Server;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The journal with a real database server that is shut down and started again. */
class DatabaseOutageTest {

  @TempDir private Path directory;

  @Test
  void callsOfAnOutageAreRecordedOnceWhenItIsOver() throws Exception {
    Server server = start("0");
    String port = String.valueOf(server.getPort());
    JdbcDataSource h2 = new JdbcDataSource();
    h2.setURL("jdbc:h2:tcp://127.0.0.1:" + port + "/./calls");
    TestDatabase.migrate(h2);
    try (TestDatabase database = TestDatabase.at(h2)) {
      CallRecords records = database.callRecords();
      Journal journal =
          Journal.open(
              new JournalOptions(directory.resolve("journal"), 10_000, 20, 4_000, 10),
              records,
              fact -> {},
              Thread::new);
      tell(journal, 0, 10);
      Eventually.holds("calls before the outage", () -> records.latest(100).size() == 10);

      server.stop();
      tell(journal, 10, 110);
      Eventually.holds("the calls of the outage in the journal", this::journalHasTheLastCall);
      Server again = start(port);

      Eventually.holds("all calls", () -> records.latest(1_000).size() == 110);
      journal.close();
      assertThat(records.latest(1_000))
          .extracting(call -> call.id())
          .doesNotHaveDuplicates()
          .contains(new CallId("call0"), new CallId("call109"));
      again.stop();
    }
  }

  private boolean journalHasTheLastCall() throws IOException {
    for (Path file : Segments.found(directory.resolve("journal"))) {
      if (Files.readString(file).contains("ended4\tcall109")) {
        return true;
      }
    }
    return false;
  }

  private Server start(String port) throws Exception {
    return Server.createTcpServer(
            "-tcpPort", port, "-ifNotExists", "-baseDir", directory.toString())
        .start();
  }

  private static void tell(Journal journal, int from, int to) {
    IntStream.range(from, to)
        .mapToObj(i -> "call" + i)
        .forEach(
            id -> {
              journal.tell(Calls.arrived(id));
              journal.tell(Calls.ended(id));
            });
  }
}
