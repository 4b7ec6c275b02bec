package org.carillon.it.container;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** A reload leaves one SIP stack, and nothing of the server before. */
class ReloadIT extends LifecycleTest {
  private static final int TIMES = 10;

  @Test
  void nothingIsLeftOfTheServerBefore() throws IOException, InterruptedException {
    for (int i = 0; i < TIMES; i++) {
      duringACall(server::reload);
    }

    callIsServed();
    oneOfEachIsLeft();
  }
}
