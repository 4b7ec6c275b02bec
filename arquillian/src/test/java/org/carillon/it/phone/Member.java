package org.carillon.it.phone;

import static org.assertj.core.api.Assertions.assertThat;

import javax.sip.message.Request;
import javax.sip.message.Response;
import org.cafesip.sipunit.SipTransaction;

/** A phone of a group's member. */
public final class Member extends Phone {

  Member(String name, int port) {
    super(name, "udp", port);
    check(call.listenForIncomingCall(), "listens");
  }

  /** Waits for a call, and rings. */
  public void rings() {
    isCalled();
    call.listenForCancel();
    check(call.sendIncomingCallResponse(Response.RINGING, "Ringing", 0), "rings");
  }

  /** Waits for a call, and says nothing yet. */
  public void isCalled() {
    check(call.waitForIncomingCall(SOON), "is called");
  }

  /** Picks up, and waits for the acknowledgement. */
  public void answers() {
    picksUp();
    isAcknowledged();
  }

  /** Picks up. */
  public void picksUp() {
    call.listenForDisconnect();
    check(
        call.sendIncomingCallResponse(
            Response.OK, "OK", 0, contentType(), null, sessionDescription()),
        "picks up");
  }

  /** Waits for the acknowledgement of the answer. */
  public void isAcknowledged() {
    check(call.waitForAck(SOON), "is acknowledged");
  }

  /** Waits for a call, and refuses it with this status. */
  public void refusesWith(int status) {
    isCalled();
    check(call.sendIncomingCallResponse(status, null, 0), "refuses with " + status);
  }

  /** Waits for a call, and sends it to this address. */
  public void redirectsTo(String address) {
    isCalled();
    check(
        call.sendIncomingCallResponse(
            Response.MOVED_TEMPORARILY, null, 0, null, contact(address), null),
        "redirects to " + address);
  }

  /**
   * Waits until the phone is told to stop ringing; returns the Reason it is given, empty when there
   * is none.
   */
  public String isCancelled() {
    SipTransaction cancel = call.waitForCancel(SOON);
    check(cancel != null, "is cancelled");
    check(call.respondToCancel(cancel, Response.OK, "OK", 0), "agrees to stop");
    check(
        call.sendIncomingCallResponse(Response.REQUEST_TERMINATED, "Request Terminated", 0),
        "stops");
    return String.valueOf(cancel.getRequest().getHeader("Reason"));
  }

  /** The address that the INVITE was sent to: its Request-URI. */
  public String invitedTo() {
    return ((Request) call.getLastReceivedRequest().getMessage()).getRequestURI().toString();
  }

  /** The header of the INVITE that reached the phone, empty when there is none. */
  public String invitationHeader(String header) {
    return String.valueOf(call.getLastReceivedRequest().getMessage().getHeader(header));
  }

  /** Checks that the session offered is that of this caller. */
  public void isOfferedTheSessionOf(Caller caller) {
    assertThat(body(call.getLastReceivedRequest().getMessage())).contains("o=" + caller.name + " ");
  }
}
