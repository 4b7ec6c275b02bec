package org.carillon.sip.message;

import java.util.OptionalInt;

/**
 * One target that a call was sent to (RFC 7044 5).
 *
 * @param uri the target, without embedded headers
 * @param index its place in the tree of targets, such as {@code 1.2}
 * @param mappedFrom index of the target that it stands for ({@code mp}); empty text for none
 * @param cause the SIP status with which the target failed; empty while it has not
 */
record HistoryEntry(String uri, String index, String mappedFrom, OptionalInt cause) {

  static HistoryEntry root(String uri, String index) {
    return new HistoryEntry(uri, index, "", OptionalInt.empty());
  }

  static HistoryEntry mapped(String uri, String index, String from) {
    return new HistoryEntry(uri, index, from, OptionalInt.empty());
  }

  boolean isOpenAt(String target) {
    return cause.isEmpty() && uri.equals(target);
  }

  /** Whether it stands directly below the other one in the tree. */
  boolean isBelow(HistoryEntry other) {
    return index.substring(0, Math.max(0, index.lastIndexOf('.'))).equals(other.index);
  }

  /** Whether the other one came of it, or is it. */
  boolean isAbove(HistoryEntry other) {
    return (other.index + ".").startsWith(index + ".");
  }

  HistoryEntry failed(int status) {
    return new HistoryEntry(uri, index, mappedFrom, OptionalInt.of(status));
  }

  /** The value as it stands in History-Info; the reason is escaped into the URI (RFC 7044 10.2). */
  String value() {
    String reason = cause.isPresent() ? "?Reason=SIP%3Bcause%3D" + cause.getAsInt() : "";
    String mapped = mappedFrom.isEmpty() ? "" : ";mp=" + mappedFrom;
    return "<" + uri + reason + ">;index=" + index + mapped;
  }
}
