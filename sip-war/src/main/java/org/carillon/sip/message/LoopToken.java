package org.carillon.sip.message;

import java.util.Iterator;

/**
 * Marks an INVITE with the groups it visited, so that two groups that call each other do not call
 * for ever (RFC 5393 describes the danger). Max-Forwards alone would let a fork of ten grow to ten
 * to the power of seventy.
 */
public final class LoopToken {

  /** Our header; one value for each visit. */
  public static final String HEADER = "X-Carillon-Visited";

  private LoopToken() {}

  /**
   * The mark of a visit.
   *
   * @param server names this server among others
   * @param group the number dialled
   */
  public static String of(String server, String group) {
    return server + "/" + group;
  }

  /** Whether one of these header values is the mark. */
  public static boolean among(Iterator<String> values, String token) {
    while (values.hasNext()) {
      for (String visited : values.next().split(",")) {
        if (visited.strip().equals(token)) {
          return true;
        }
      }
    }
    return false;
  }
}
