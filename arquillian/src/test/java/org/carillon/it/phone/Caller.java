package org.carillon.it.phone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import javax.sip.header.ToHeader;
import javax.sip.message.Response;
import org.cafesip.sipunit.SipResponse;
import org.cafesip.sipunit.SipTransaction;

/** A phone that calls a group. */
public final class Caller extends Phone {

  private final String transport;
  private final int serverPort;

  Caller(String name, String transport, int port, int serverPort) {
    super(name, transport, port);
    this.transport = transport;
    this.serverPort = serverPort;
  }

  /** Calls this number, offering a session. */
  public void dials(String number) {
    String server = "127.0.0.1:" + serverPort;
    check(
        call.initiateOutgoingCall(
            uri(),
            "sip:" + number + "@" + server,
            server + "/" + transport,
            contentType(),
            null,
            sessionDescription()),
        "dials " + number);
    call.listenForDisconnect();
  }

  /** Waits until the server has taken on the call. */
  public void isBeingServed() {
    waitsFor(Response.TRYING);
  }

  /** Waits until the phone says that it rings at the other end. */
  public void hearsRinging() {
    waitsFor(Response.RINGING);
  }

  /** Waits until the phone says that the call waits; returns what it says, such as the place. */
  public String isQueued() {
    return ((Response) waitsFor(Response.QUEUED).getMessage()).getReasonPhrase();
  }

  /** Waits for the answer, acknowledges it, and checks whose session it is. */
  public void isConnectedTo(Member member) {
    assertThat(answer()).contains(ownerOf(member));
  }

  /** Waits for the answer, acknowledges it, and tells which of these members' session it is. */
  public Member isConnectedToOneOf(Member... members) {
    String session = answer();
    return Arrays.stream(members)
        .filter(member -> session.contains(ownerOf(member)))
        .findFirst()
        .orElseThrow(() -> new AssertionError("connected to a stranger: " + session));
  }

  private String answer() {
    String session = body(waitsFor(Response.OK).getMessage());
    check(call.sendInviteOkAck(), "acknowledges the answer");
    return session;
  }

  private static String ownerOf(Member member) {
    return "o=" + member.name + " ";
  }

  /**
   * Waits until the call is refused with this status; returns the Reason header, empty when there
   * is none.
   */
  public String isRefusedWith(int status) {
    return refusal(status, "Reason");
  }

  /**
   * Waits until the call is refused with this status; returns this header of the refusal, "null"
   * when there is none.
   */
  public String refusal(int status, String header) {
    return String.valueOf(waitsFor(status).getMessage().getHeader(header));
  }

  /** Gives up before anybody answered, and waits for the end of the call. */
  public void givesUp() {
    SipTransaction cancel = call.sendCancel();
    check(cancel != null, "gives up");
    check(call.waitForCancelResponse(cancel, SOON), "has given up");
    waitsFor(Response.REQUEST_TERMINATED);
  }

  /** How many dialogs the caller has seen: different To tags in all responses to this call. */
  public long dialogsSeen() {
    return call.getAllReceivedResponses().stream()
        .map(response -> ((ToHeader) response.getMessage().getHeader(ToHeader.NAME)).getTag())
        .filter(java.util.Objects::nonNull)
        .distinct()
        .count();
  }

  private SipResponse waitsFor(int status) {
    long deadline = System.nanoTime() + SOON * 1_000_000L;
    while (call.findMostRecentResponse(status) == null && System.nanoTime() < deadline) {
      call.waitOutgoingCallResponse(SOON);
    }
    SipResponse response = call.findMostRecentResponse(status);
    check(response != null, "gets " + status + " instead of " + call.getReturnCode());
    return response;
  }
}
