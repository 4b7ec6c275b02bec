package org.carillon.it.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.carillon.it.phone.Caller;
import org.carillon.it.phone.Member;
import org.carillon.it.phone.PhoneRoom;
import org.carillon.it.record.Supervisor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** After {@code kill -9} every call is on record, exactly once. */
class SurvivesKillIT {

  private static final int PORT_OFFSET = 6000;
  private static final Path HOME = Path.of(System.getProperty("carillon.it.server"));

  @RegisterExtension final PhoneRoom room = new PhoneRoom(5060 + PORT_OFFSET);

  @TempDir Path data;

  @Test
  void callsBeforeTheKillAreOnRecordOnceAfterTheRestart() throws Exception {
    Caller talked = room.caller("talked");
    Caller rang = room.caller("rang");
    Member ann = room.member(1);
    try (ServerProcess server = ServerProcess.start(HOME, data, PORT_OFFSET)) {
      talked.dials("640");
      ann.rings();
      ann.picksUp();
      talked.isConnectedTo(ann);
      ann.isAcknowledged();
      rang.dials("610");
      rang.isBeingServed();
      talked.hangsUp();
      server.kill();
    }

    try (ServerProcess server = ServerProcess.start(HOME, data, PORT_OFFSET)) {
      Supervisor supervisor = new Supervisor(server.webPort());
      supervisor.signsIn("supervisor", "carillon-supervisor");

      assertThat(supervisor.seesACallOf("sip:talked@")).containsOnlyOnce("sip:talked@");
      assertThat(supervisor.seesACallOf("sip:rang@")).containsOnlyOnce("sip:rang@");
    }
  }
}
