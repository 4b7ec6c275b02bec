package org.carillon.sip.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LoopTokenTest {

  private static final String OURS = LoopToken.of("server", "600");

  @Test
  void visitIsFoundAmongOthers() {
    assertThat(LoopToken.among(List.of("a/1", "b/2, server/600").iterator(), OURS)).isTrue();
  }

  @Test
  void otherGroupAndOtherServerAreNoLoop() {
    assertThat(LoopToken.among(List.of("server/6000", "server2/600").iterator(), OURS)).isFalse();
  }
}
