package org.carillon.it.phone;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import javax.sip.header.ContactHeader;
import javax.sip.header.Header;
import javax.sip.message.Message;
import org.cafesip.sipunit.SipCall;
import org.cafesip.sipunit.SipPhone;
import org.cafesip.sipunit.SipStack;

/** One telephone on 127.0.0.1 with a SIP stack of its own. */
abstract class Phone implements AutoCloseable {

  /** How long a test waits for something that should happen at once, in milliseconds. */
  static final int SOON = 10_000;

  final String name;
  final SipCall call;
  private final SipStack stack;
  private final SipPhone device;
  private final int port;

  Phone(String name, String transport, int port) {
    this.name = name;
    this.port = port;
    try {
      FreePort.await(transport, port);
      stack = new SipStack(transport, port, stackProperties(name));
      device = stack.createSipPhone(uri());
    } catch (Exception unusable) {
      throw new IllegalStateException("no phone " + name + " on port " + port, unusable);
    }
    call = device.createSipCall();
  }

  /** Who uses the phone: the user part of its address. */
  public String name() {
    return name;
  }

  /** The address of the phone. */
  public String uri() {
    return "sip:" + name + "@127.0.0.1:" + port;
  }

  /** Hangs up, and waits until the other side has agreed. */
  public void hangsUp() {
    check(call.disconnect(), "hangs up");
  }

  /** Waits until the other side hangs up. */
  public void isHungUp() {
    check(call.waitForDisconnect(SOON), "is hung up");
    check(call.respondToDisconnect(), "agrees to hang up");
  }

  @Override
  public void close() {
    call.disposeNoBye();
    device.dispose();
    stack.dispose();
  }

  void check(boolean happened, String what) {
    assertTrue(happened, () -> name + " " + what + ": " + call.format());
  }

  /** A session description of one G.711 stream; the owner's name tells whose it is. */
  String sessionDescription() {
    return String.join(
        "\r\n",
        "v=0",
        "o=" + name + " 1 1 IN IP4 127.0.0.1",
        "s=-",
        "c=IN IP4 127.0.0.1",
        "t=0 0",
        "m=audio " + (port + 2) + " RTP/AVP 0",
        "a=rtpmap:0 PCMU/8000",
        "");
  }

  ArrayList<Header> contentType() {
    try {
      return new ArrayList<>(
          List.of(stack.getHeaderFactory().createContentTypeHeader("application", "sdp")));
    } catch (java.text.ParseException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** A Contact in place of the phone's own. */
  ArrayList<Header> contact(String address) {
    try {
      return new ArrayList<>(
          List.of(stack.getHeaderFactory().createHeader(ContactHeader.NAME, "<" + address + ">")));
    } catch (java.text.ParseException wrong) {
      throw new IllegalArgumentException("no SIP URI: " + address, wrong);
    }
  }

  static String body(Message message) {
    return message.getRawContent() == null ? "" : new String(message.getRawContent());
  }

  private static Properties stackProperties(String name) {
    Properties properties = new Properties();
    properties.setProperty("javax.sip.STACK_NAME", name + "-" + UUID.randomUUID());
    properties.setProperty("javax.sip.IP_ADDRESS", "127.0.0.1");
    properties.setProperty("gov.nist.javax.sip.TRACE_LEVEL", "0");
    // one thread: with more, the phone may see a BYE before the ACK that came first
    properties.setProperty("gov.nist.javax.sip.THREAD_POOL_SIZE", "1");
    return properties;
  }
}
