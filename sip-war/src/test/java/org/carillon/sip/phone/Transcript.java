package org.carillon.sip.phone;

import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.Deque;

/** What a phone sent and got lately, a line each with its time: to be read where a test failed. */
final class Transcript {

  private static final int LINES = 30;

  private final Deque<String> lines = new ArrayDeque<>();

  void got(SipText message) {
    add("<", message);
  }

  void sent(SipText message) {
    add(">", message);
  }

  private synchronized void add(String direction, SipText message) {
    if (lines.size() == LINES) {
      lines.removeFirst();
    }
    String call = message.header("Call-ID") + " " + message.header("CSeq");
    String time = LocalTime.now().truncatedTo(ChronoUnit.MILLIS).toString();
    lines.add(String.join(" ", time, direction, message.startLine(), call));
  }

  @Override
  public synchronized String toString() {
    return String.join("\n", lines);
  }
}
