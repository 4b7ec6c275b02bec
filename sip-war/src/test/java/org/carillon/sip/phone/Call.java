package org.carillon.sip.phone;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

/** One call at one phone: what the phone says in it, and what it waits for. */
public final class Call {

  private final Phone phone;
  private final boolean dialled;
  private final SipText invite;
  private final String ourTag;
  private String theirTag = "";
  private String target;
  private int sequence;
  private int inviteSequence;
  private SipText lastRequest;

  private Call(Phone phone, boolean dialled, SipText invite, String ourTag) {
    this.phone = phone;
    this.dialled = dialled;
    this.invite = invite;
    this.ourTag = ourTag;
    this.sequence = dialled ? invite.sequence() : 0;
    this.inviteSequence = sequence;
    this.lastRequest = invite;
  }

  static Call dial(Phone phone, String number, String offer, String... headers) {
    return begin(phone, "INVITE", number, offer, headers);
  }

  static Call begin(Phone phone, String method, String number, String offer, String... headers) {
    String sip = "sip:" + number + "@127.0.0.1:" + phone.server().getPort();
    String uri = number.startsWith("tel:") ? number : sip;
    String tag = UUID.randomUUID().toString();
    List<String> lines = new ArrayList<>();
    lines.add("Via: SIP/2.0/UDP " + phone.sentBy() + ";branch=z9hG4bK" + UUID.randomUUID());
    lines.add("From: " + phone.identity() + ";tag=" + tag);
    lines.add("To: <" + uri + ">");
    lines.add("Call-ID: " + UUID.randomUUID());
    lines.add("CSeq: 1 " + method);
    lines.add("Contact: <" + phone.contact() + ">");
    lines.addAll(List.of(headers));
    if (List.of(headers).stream().noneMatch(line -> line.startsWith("Max-Forwards:"))) {
      lines.add("Max-Forwards: 70");
    }
    addType(lines, offer);
    SipText invite = new SipText(method + " " + uri + " SIP/2.0", lines, offer);
    Call call = new Call(phone, true, invite, tag);
    call.target = uri;
    phone.send(invite);
    return call;
  }

  static Call from(Phone phone, SipText invite) {
    Call call = new Call(phone, false, invite, UUID.randomUUID().toString());
    call.theirTag = invite.tag("From");
    call.target = inBrackets(invite.header("Contact"));
    return call;
  }

  /** The same INVITE where a proxy on its way forked it: another phone, with a tag of its own. */
  public Call fork() {
    return from(phone, invite);
  }

  /** The INVITE that began the call. */
  public SipText invite() {
    return invite;
  }

  /** Names the dialog as Replaces does, to whom we talk to (RFC 3891 6.1). */
  public String dialog() {
    String ours = dialled ? invite.tag("From") : ourTag;
    return invite.header("Call-ID") + ";to-tag=" + theirTag + ";from-tag=" + ours;
  }

  /** Sends the INVITE again, byte by byte. */
  public void repeatInvite() {
    phone.send(invite);
  }

  /** Sends the INVITE again as if it had come on another way: the branch differs. */
  public void repeatInviteOnAnotherWay() {
    List<String> lines = new ArrayList<>(invite.headers());
    lines.set(0, "Via: SIP/2.0/UDP " + phone.sentBy() + ";branch=z9hG4bK" + UUID.randomUUID());
    phone.send(new SipText(invite.startLine(), lines, invite.body()));
  }

  /** Acknowledges a reliable provisional (RFC 3262 4). */
  public void acknowledgeProvisional(SipText provisional) {
    String rack = provisional.header("RSeq") + " " + provisional.header("CSeq");
    request("PRACK", "", "RAck: " + rack);
  }

  /** Waits for the answer with this status to the INVITE; a 2xx makes the dialog. */
  public SipText awaitStatus(int status) {
    SipText response = awaitResponse("INVITE", status);
    if (status > 100 && !response.tag("To").isEmpty()) {
      theirTag = response.tag("To");
    }
    if (status < 300 && !response.header("Contact").isEmpty()) {
      target = inBrackets(response.header("Contact"));
    }
    if (status >= 300) {
      acknowledgeFailure(response);
    }
    return response;
  }

  /** Waits for the final answer to the INVITE, whatever it is; acknowledges a failure. */
  public SipText awaitFinal() {
    SipText response =
        await(m -> m.isResponse() && m.method().equals("INVITE") && m.status() >= 200, "final");
    if (response.status() >= 300) {
      acknowledgeFailure(response);
    }
    return response;
  }

  /** Waits for this answer to a request of this method. */
  public SipText awaitResponse(String method, int status) {
    return await(
        m -> m.isResponse() && m.method().equals(method) && m.status() == status,
        status + " to " + method);
  }

  /** Waits for a request of this method in this call. */
  public SipText awaitRequest(String method) {
    return await(m -> !m.isResponse() && m.method().equals(method), method);
  }

  /** Waits for whichever of these requests comes first. */
  public SipText awaitAnyOf(String... methods) {
    List<String> wanted = List.of(methods);
    return await(m -> !m.isResponse() && wanted.contains(m.method()), wanted.toString());
  }

  /** Rings. */
  public Call ring(String... headers) {
    reply(invite, 180, "Ringing", "", headers);
    return this;
  }

  /** Picks up. */
  public Call pickUp(String... headers) {
    reply(invite, 200, "OK", Sdp.of(phone.name()), headers);
    return this;
  }

  /** Answers the INVITE with a failure. */
  public Call refuse(int status, String... headers) {
    reply(invite, status, "No", "", headers);
    return this;
  }

  /** Answers a request. */
  public void reply(SipText request, int status, String reason, String body, String... headers) {
    List<String> lines = new ArrayList<>();
    request.headers("Via").forEach(via -> lines.add("Via: " + via));
    lines.add("From: " + request.header("From"));
    String to = request.header("To");
    lines.add("To: " + (to.contains(";tag=") || status == 100 ? to : to + ";tag=" + ourTag));
    lines.add("Call-ID: " + request.header("Call-ID"));
    lines.add("CSeq: " + request.header("CSeq"));
    if (List.of(headers).stream().noneMatch(line -> line.startsWith("Contact:"))) {
      lines.add("Contact: <" + phone.contact() + ">");
    }
    lines.addAll(List.of(headers));
    addType(lines, body);
    phone.send(new SipText("SIP/2.0 " + status + " " + reason, lines, body));
  }

  /** Acknowledges the 2xx to the last INVITE of ours. */
  public void acknowledge(String body) {
    send("ACK", inviteSequence, body);
  }

  /** Sends a request inside the dialog. */
  public void request(String method, String body, String... headers) {
    sequence++;
    if (method.equals("INVITE")) {
      inviteSequence = sequence;
    }
    send(method, sequence, body, headers);
  }

  /** Hangs up and waits for the 200. */
  public void hangUp() {
    request("BYE", "");
    awaitResponse("BYE", 200);
  }

  /** Takes this 2xx as the answer: notes the dialog and acknowledges it. */
  public void accept(SipText answer) {
    theirTag = answer.tag("To");
    target = inBrackets(answer.header("Contact"));
    acknowledge("");
  }

  /** Hangs up, and waits until the other phone has heard of it. */
  public void hangUpAnd(Call other) {
    request("BYE", "");
    other.hungUp();
    awaitResponse("BYE", 200);
  }

  /** Takes the INVITE back. */
  public void cancel(String... headers) {
    cancel(invite, headers);
  }

  /** Takes the re-INVITE back that was sent last. */
  public void cancelReInvite() {
    cancel(lastRequest);
  }

  private void cancel(SipText request, String... headers) {
    List<String> lines = new ArrayList<>();
    lines.add("Via: " + request.header("Via"));
    lines.add("From: " + request.header("From"));
    lines.add("To: " + request.header("To"));
    lines.add("Call-ID: " + request.header("Call-ID"));
    lines.add("CSeq: " + request.sequence() + " CANCEL");
    lines.add("Max-Forwards: 70");
    lines.addAll(List.of(headers));
    phone.send(new SipText("CANCEL " + request.requestUri() + " SIP/2.0", lines, ""));
  }

  /** Waits for the CANCEL, then says 200 to it and 487 to the INVITE; gives the CANCEL. */
  public SipText stopRinging() {
    SipText cancel = awaitRequest("CANCEL");
    reply(cancel, 200, "OK", "");
    refuse(487);
    awaitRequest("ACK");
    return cancel;
  }

  /** Waits for the BYE and says 200; gives the BYE. */
  public SipText hungUp() {
    SipText bye = awaitRequest("BYE");
    reply(bye, 200, "OK", "");
    return bye;
  }

  /** Whether a message belongs to this call; one within a dialog of a fork does not. */
  public boolean isOfThisCall(SipText message) {
    boolean ofAnother = !dialled && !Set.of("", ourTag).contains(message.tag(us(message)));
    return message.header("Call-ID").equals(invite.header("Call-ID")) && !ofAnother;
  }

  /** The header that names us in a message that came. */
  private static String us(SipText message) {
    return message.isResponse() ? "From" : "To";
  }

  private SipText await(Predicate<SipText> wanted, String what) {
    return phone.await(m -> isOfThisCall(m) && wanted.test(m), what);
  }

  private void acknowledgeFailure(SipText response) {
    List<String> lines = new ArrayList<>();
    lines.add("Via: " + invite.header("Via"));
    lines.add("From: " + response.header("From"));
    lines.add("To: " + response.header("To"));
    lines.add("Call-ID: " + response.header("Call-ID"));
    lines.add("CSeq: " + response.sequence() + " ACK");
    lines.add("Max-Forwards: 70");
    phone.send(new SipText("ACK " + invite.requestUri() + " SIP/2.0", lines, ""));
  }

  private void send(String method, int number, String body, String... headers) {
    String us = dialled ? invite.header("From") : invite.header("To") + ";tag=" + ourTag;
    String them = dialled ? invite.header("To") + ";tag=" + theirTag : invite.header("From");
    List<String> lines = new ArrayList<>();
    lines.add("Via: SIP/2.0/UDP " + phone.sentBy() + ";branch=z9hG4bK" + UUID.randomUUID());
    lines.add("From: " + us);
    lines.add("To: " + them);
    lines.add("Call-ID: " + invite.header("Call-ID"));
    lines.add("CSeq: " + number + " " + method);
    lines.add("Contact: <" + phone.contact() + ">");
    lines.add("Max-Forwards: 70");
    lines.addAll(List.of(headers));
    addType(lines, body);
    lastRequest = new SipText(method + " " + target + " SIP/2.0", lines, body);
    phone.send(lastRequest);
  }

  private static void addType(List<String> lines, String body) {
    if (!body.isEmpty() && lines.stream().noneMatch(line -> line.startsWith("Content-Type:"))) {
      lines.add("Content-Type: application/sdp");
    }
  }

  private static String inBrackets(String address) {
    int start = address.indexOf('<');
    return start < 0 ? address : address.substring(start + 1, address.indexOf('>'));
  }
}
