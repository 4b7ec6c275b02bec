package org.carillon.it.phone;

import java.util.ArrayDeque;
import java.util.Deque;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Hands out the phones of one test, and puts them away afterwards. */
public final class PhoneRoom implements AfterEachCallback, AutoCloseable {

  /** SIP port of the server under test. */
  public static final int SERVER_PORT = Integer.getInteger("carillon.it.sip-port", 9060);

  private static final int MEMBERS = Integer.getInteger("carillon.it.member-port", 25121);
  private static final int CALLERS = 25200;

  private final Deque<Phone> phones = new ArrayDeque<>();
  private final int serverPort;

  /** A room whose callers dial the server under test. */
  public PhoneRoom() {
    this(SERVER_PORT);
  }

  /** A room whose callers dial the server on this SIP port. */
  public PhoneRoom(int serverPort) {
    this.serverPort = serverPort;
  }

  /** Member 1, 2 or 3 of the demo groups. */
  public Member member(int number) {
    return kept(new Member("member" + number, memberPort(number)));
  }

  /** The UDP port of the phone of member 1, 2 or 3. */
  public static int memberPort(int number) {
    return MEMBERS + number - 1;
  }

  /** A caller over UDP. */
  public Caller caller(String name) {
    return caller(name, "udp");
  }

  /** A caller over {@code udp} or {@code tcp}. */
  public Caller caller(String name, String transport) {
    return kept(new Caller(name, transport, CALLERS + 10 * phones.size(), serverPort));
  }

  @Override
  public void afterEach(ExtensionContext context) {
    close();
  }

  /** Puts the phones away, without a word to those they are talking to. */
  @Override
  public void close() {
    while (!phones.isEmpty()) {
      phones.pop().close();
    }
  }

  private <P extends Phone> P kept(P phone) {
    phones.push(phone);
    return phone;
  }
}
