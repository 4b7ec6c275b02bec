package org.carillon.it.robustness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import org.carillon.it.ServerTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Nonsense gets a proper answer or none, and the next call is served as if nothing had happened.
 */
class BadInputIT extends ServerTest {

  private static final int SOON = 10_000;
  private static final int A_MOMENT = 1_000;

  private RawSocket socket;

  @BeforeEach
  void open() throws IOException {
    socket = new RawSocket();
  }

  @AfterEach
  void serverStillAnswers() throws IOException {
    socket.close();
    try (RawSocket another = new RawSocket()) {
      another.send(another.request("OPTIONS", "ping", id(), "", ""));
      assertThat(another.finalStatus(SOON)).contains(200);
    }
  }

  @Test
  void inviteWithoutCallIdIsRefusedOrDropped() throws IOException {
    String broken =
        socket.request("INVITE", "600", "broken", "", "").replaceFirst("Call-ID: broken\r\n", "");

    socket.send(broken);

    assertRefusedOrDropped(socket.finalStatus(A_MOMENT));
  }

  @Test
  void garbageIsDropped() throws IOException {
    socket.send("\u0000\u0001 this is not SIP \r\n\r\n");

    assertThat(socket.finalStatus(A_MOMENT)).isEmpty();
  }

  @Test
  void unknownMethodIsNotAllowed() throws IOException {
    socket.send(socket.request("FROBNICATE", "600", id(), "", ""));

    assertThat(socket.finalStatus(SOON)).contains(405);
  }

  @Test
  void unknownRequirementIsABadExtension() throws IOException {
    socket.send(socket.request("INVITE", "600", id(), "Require: teleportation\r\n", ""));

    assertThat(socket.finalStatus(SOON)).contains(420);
  }

  @Test
  void exhaustedMaxForwardsIsTooManyHops() throws IOException {
    socket.send(
        socket
            .request("INVITE", "600", id(), "", "")
            .replace("Max-Forwards: 70", "Max-Forwards: 0"));

    assertThat(socket.finalStatus(SOON)).contains(483);
  }

  @Test
  void headerOf60KilobytesIsRefusedOrDropped() throws IOException {
    socket.send(
        socket.request("INVITE", "699", id(), "X-Long: " + "x".repeat(60_000) + "\r\n", ""));

    assertRefusedOrDropped(socket.finalStatus(A_MOMENT));
  }

  @Test
  void requestForAnUnknownDialogDoesNotExist() throws IOException {
    socket.send(
        socket
            .request("BYE", "600", id(), "", "")
            .replace("To: <sip:600@127.0.0.1>", "To: <sip:600@127.0.0.1>;tag=gone"));

    assertThat(socket.finalStatus(SOON)).contains(481);
  }

  @Test
  void floodOfOptionsIsAnswered() throws IOException {
    for (int i = 0; i < 500; i++) {
      socket.send(socket.request("OPTIONS", "ping", id(), "", ""));
    }

    assertThat(socket.finalStatus(SOON)).isPresent();
  }

  private static void assertRefusedOrDropped(Optional<Integer> status) {
    assertThat(status.orElse(400)).isBetween(400, 599);
  }

  private static String id() {
    return UUID.randomUUID().toString();
  }
}
