package org.carillon.sip.phone;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;

/** One phone: a UDP socket on 127.0.0.1 with a port of its own. */
public final class Phone implements AutoCloseable {

  private static final int LARGEST_DATAGRAM = 65_535;
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final String name;
  private final DatagramSocket socket;
  private final InetSocketAddress server;
  private final Inbox inbox = new Inbox();
  private final Invited invited = new Invited();
  private final Transcript transcript = new Transcript();
  private final Thread reader;
  private volatile String identity;
  private volatile Duration patience = PATIENCE;

  /** A phone that sends what it begins to this server. */
  public Phone(String name, InetSocketAddress server) throws IOException {
    this(name, server, 0);
  }

  /** The same, at this port. */
  public Phone(String name, InetSocketAddress server, int port) throws IOException {
    this.name = name;
    this.server = server;
    this.socket = new DatagramSocket(port, InetAddress.getByName("127.0.0.1"));
    this.identity = "<" + contact() + ">";
    this.reader = new Thread(this::read, "phone-" + name);
    reader.setDaemon(true);
    reader.start();
  }

  /** Where the phone can be reached. */
  public String contact() {
    return "sip:" + name + "@127.0.0.1:" + socket.getLocalPort();
  }

  /** Calls in this name from now on: a value for From, without a tag. */
  public Phone as(String from) {
    identity = from;
    return this;
  }

  /** Waits for so long from now on, before it gives up on what a test wants of it. */
  public Phone waiting(Duration longest) {
    patience = longest;
    return this;
  }

  String identity() {
    return identity;
  }

  /** The host and port for Via. */
  String sentBy() {
    return "127.0.0.1:" + socket.getLocalPort();
  }

  /** Its name. */
  public String name() {
    return name;
  }

  InetSocketAddress server() {
    return server;
  }

  /** Dials this number with an offer. */
  public Call dial(String number, String... headers) {
    return Call.dial(this, number, Sdp.of(name), headers);
  }

  /** Dials this number without an offer (late offer). */
  public Call dialWithoutOffer(String number, String... headers) {
    return Call.dial(this, number, "", headers);
  }

  /** Dials this number with a description of one's own. */
  public Call dialWith(String number, String offer, String... headers) {
    return Call.dial(this, number, offer, headers);
  }

  /** Sends a request outside of any call, and waits for the answer with this status. */
  public SipText ask(String method, String number, int status) {
    return Call.begin(this, method, number, "").awaitResponse(method, status);
  }

  /** Waits for a call to come in. */
  public Call rung() {
    return Call.from(this, awaitRequest("INVITE"));
  }

  /** Waits for a call to this user to come in. */
  public Call rung(String user) {
    return Call.from(
        this,
        await(
            m -> m.method().equals("INVITE") && m.requestUri().startsWith("sip:" + user + "@"),
            "INVITE to " + user));
  }

  /** Waits for a call by somebody of this name to come in. */
  public Call rungBy(String caller) {
    return Call.from(
        this,
        await(
            m -> m.method().equals("INVITE") && m.header("From").contains("sip:" + caller + "@"),
            "INVITE by " + caller));
  }

  /** Waits for a request with this method. */
  public SipText awaitRequest(String method) {
    return await(m -> !m.isResponse() && m.method().equals(method), method);
  }

  /** Waits for a message; those that do not fit stay for later. */
  SipText await(Predicate<SipText> wanted, String what) {
    return inbox
        .await(wanted, patience)
        .orElseThrow(
            () -> new AssertionError(name + " waited in vain for " + what + "\n" + transcript()));
  }

  /** Everything that came and was not asked for, up to now. */
  public List<SipText> unexpected() {
    return inbox.rest();
  }

  /** What it sent and got lately, for the message of a test that fails. */
  public String transcript() {
    return name + ":\n" + transcript;
  }

  void send(SipText message) {
    invited.said(message);
    transmit(message);
  }

  private void transmit(SipText message) {
    transcript.sent(message);
    try {
      byte[] bytes = message.bytes();
      socket.send(new DatagramPacket(bytes, bytes.length, server));
    } catch (IOException e) {
      throw new IllegalStateException(name + " cannot send " + message.startLine(), e);
    }
  }

  @Override
  public void close() {
    socket.close();
    try {
      // the port is free once nobody reads from it any more
      reader.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void read() {
    byte[] buffer = new byte[LARGEST_DATAGRAM];
    while (!socket.isClosed()) {
      try {
        DatagramPacket packet = new DatagramPacket(buffer, buffer.length);
        socket.receive(packet);
        receive(SipText.parse(buffer, packet.getLength()));
      } catch (IOException closed) {
        return;
      }
    }
  }

  private void receive(SipText message) {
    transcript.got(message);
    boolean invite = !message.isResponse() && message.method().equals("INVITE");
    if (invite && invited.isRepeated(message)) {
      invited.lastAnswer(message).ifPresent(this::transmit);
    } else {
      inbox.add(message);
    }
  }
}
