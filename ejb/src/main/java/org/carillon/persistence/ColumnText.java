package org.carillon.persistence;

/** Makes text that came over the network fit its column. */
final class ColumnText {

  private ColumnText() {}

  /** The text without NUL characters, which PostgreSQL refuses, cut to so many characters. */
  static String fitting(String text, int most) {
    String stored = text.replace("\0", "");
    return stored.length() <= most ? stored : stored.substring(0, most);
  }
}
