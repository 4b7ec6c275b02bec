package org.carillon.it.callflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.carillon.it.phone.Caller;
import org.junit.jupiter.api.Test;

/** Group 841 adds a phone every second, and those that ring go on ringing (F10). */
class MemoryHuntIT extends OwnGroupsTest {

  private static final long RING_TIME = 1_000;

  @Test
  void phonesAreAddedOneByOneAndNoneStopsBeforeTheAnswer() throws Exception {
    Caller fay = room.caller("fay" + System.nanoTime());
    fay.dials("841");
    ann.rings();
    bob.rings();
    cid.rings();
    ann.picksUp();

    fay.isConnectedTo(ann);
    ann.isAcknowledged();
    assertThat(bob.isCancelled()).contains("cause=200");
    assertThat(cid.isCancelled()).contains("cause=200");
    fay.hangsUp();
    ann.isHungUp();
    CallLine record = new CallRecords().call(fay.name());
    assertThat(record.ends()).containsExactly("ANSWERED", "LOST_RACE", "LOST_RACE");
    List<Long> offered = record.offeredAfter();
    assertThat(offered.get(1) - offered.get(0)).isGreaterThanOrEqualTo(RING_TIME);
    assertThat(offered.get(2) - offered.get(1)).isGreaterThanOrEqualTo(RING_TIME);
  }
}
