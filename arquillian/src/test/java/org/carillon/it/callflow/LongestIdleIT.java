package org.carillon.it.callflow;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.carillon.sip.phone.Call;
import org.carillon.sip.phone.Phone;
import org.junit.jupiter.api.Test;

/** Group 863 offers each call to whoever of Ann, Bob and Cid has been idle longest (K12, K13). */
class LongestIdleIT extends QuickPhonesTest {

  private static final int CALLS = 30;
  private static final long PATIENCE_NANOS = 10_000_000_000L;
  private static final long PAUSE_NANOS = 1_000_000L;

  @Test
  void callsAreSharedOutEvenly() throws Exception {
    String callers = "idler" + System.nanoTime() + "-";
    for (int i = 0; i < CALLS; i++) {
      isAnsweredAndOver(callers + i);
    }

    Map<String, Long> answered =
        new CallRecords()
            .calls(callers, CALLS).stream()
                .collect(groupingBy(call -> String.join(" ", call.members()), counting()));
    assertThat(answered).containsOnlyKeys("ann", "bob", "cid");
    assertThat(Collections.max(answered.values()) - Collections.min(answered.values()))
        .isLessThanOrEqualTo(1);
  }

  private void isAnsweredAndOver(String name) throws IOException {
    try (Phone phone = phone(name)) {
      Call caller = phone.dial("863");
      Call member = whoeverIsCalledBy(name).rungBy(name);
      connect(caller, member);
      caller.hangUpAnd(member);
    }
  }

  private Phone whoeverIsCalledBy(String caller) {
    long deadline = System.nanoTime() + PATIENCE_NANOS;
    Optional<Phone> called = called(caller);
    while (called.isEmpty()) {
      assertThat(System.nanoTime()).as("nobody is called").isLessThan(deadline);
      LockSupport.parkNanos(PAUSE_NANOS);
      called = called(caller);
    }
    return called.get();
  }

  private Optional<Phone> called(String caller) {
    return Stream.of(ann, bob, cid)
        .filter(phone -> hasUnexpected("INVITE", caller, phone))
        .findFirst();
  }
}
