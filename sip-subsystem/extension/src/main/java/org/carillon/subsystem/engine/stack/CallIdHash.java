package org.carillon.subsystem.engine.stack;

/** Finds the Call-ID in the bytes of a SIP message without parsing the message. */
final class CallIdHash {
  private static final byte[] LONG_FORM = {'c', 'a', 'l', 'l', '-', 'i', 'd'};
  private static final byte[] SHORT_FORM = {'i'};

  private CallIdHash() {}

  /** A hash of the Call-ID; 0 where there is none (RFC 3261 20.8; compact form i). */
  static int of(byte[] message, int offset, int length) {
    int end = offset + length;
    int line = nextLine(message, offset, end);
    while (line < end && message[line] != '\r' && message[line] != '\n') {
      int value = valueOf(message, line, end, LONG_FORM);
      if (value < 0) {
        value = valueOf(message, line, end, SHORT_FORM);
      }
      if (value >= 0) {
        return hash(message, value, end);
      }
      line = nextLine(message, line, end);
    }
    return 0;
  }

  private static int nextLine(byte[] message, int from, int end) {
    int i = from;
    while (i < end && message[i] != '\n') {
      i++;
    }
    return i + 1;
  }

  /** Where the value begins if the line is that header, or -1. */
  private static int valueOf(byte[] message, int line, int end, byte[] name) {
    if (line + name.length >= end) {
      return -1;
    }
    for (int i = 0; i < name.length; i++) {
      byte given = message[line + i];
      if (given != name[i] && given != Character.toUpperCase(name[i])) {
        return -1;
      }
    }
    int i = skipBlanks(message, line + name.length, end);
    return i < end && message[i] == ':' ? skipBlanks(message, i + 1, end) : -1;
  }

  private static int skipBlanks(byte[] message, int from, int end) {
    int i = from;
    while (i < end && (message[i] == ' ' || message[i] == '\t')) {
      i++;
    }
    return i;
  }

  private static int hash(byte[] message, int from, int end) {
    int hash = 1;
    for (int i = from; i < end && message[i] > ' '; i++) {
      hash = 31 * hash + message[i];
    }
    // Spread, since call ids of one phone differ in their last characters only.
    return hash ^ (hash >>> 16);
  }
}
