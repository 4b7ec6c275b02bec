package org.carillon.domain.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import org.junit.jupiter.api.Test;

/** The SIP layer keeps the state of a call in its application session. */
class SerializedCallTest {

  private static final int SMALL = 2_700;

  private final GroupCall call =
      CallScript.ringAll("member1", "member2", "member3")
          .whenCallArrives()
          .whenRings("member1")
          .whenFails("member2", AttemptEnd.BUSY)
          .whenAnswers("member3")
          .call();

  @Test
  void isEqualAfterTheRoundTrip() throws Exception {
    try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytesOf(call)))) {
      assertThat(in.readObject()).isEqualTo(call);
    }
  }

  @Test
  void callOfThreeLegsIsSmall() throws IOException {
    assertThat(bytesOf(call).length).isLessThan(SMALL);
  }

  private static byte[] bytesOf(GroupCall call) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(call);
    }
    return bytes.toByteArray();
  }
}
