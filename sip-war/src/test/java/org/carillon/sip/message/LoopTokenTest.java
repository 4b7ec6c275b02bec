package org.carillon.sip.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LoopTokenTest {

  @Test
  void visitsOfThisServerAreFoundAmongOthers() {
    List<String> values = List.of("a/1", "b/2, server/600,server/610", "server/600", "server2/620");

    assertThat(LoopToken.visited(values.iterator(), "server")).containsExactly("600", "610");
  }

  @Test
  void tokenIsReadAsItWasWritten() {
    List<String> values = List.of(LoopToken.of("server", "600"));

    assertThat(LoopToken.visited(values.iterator(), "server")).containsExactly("600");
  }
}
