package org.carillon.it.container;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Redeployment leaves nothing of the application before, calls in progress included. */
class RedeployIT extends LifecycleTest {
  private static final int TIMES = 10;
  private static final String APPLICATION = "deployment=carillon.ear";

  @Test
  void nothingIsLeftOfTheApplicationBefore() throws IOException, InterruptedException {
    for (int i = 0; i < TIMES; i++) {
      duringACall(
          () -> {
            server.run("undeploy", APPLICATION);
            server.run("deploy", APPLICATION);
          });
    }

    callIsServed();
    oneOfEachIsLeft();
  }
}
