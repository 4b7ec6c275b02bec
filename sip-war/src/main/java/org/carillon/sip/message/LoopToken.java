package org.carillon.sip.message;

import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

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

  /** The groups of this server among these header values, each once. */
  public static List<String> visited(Iterator<String> values, String server) {
    String ours = of(server, "");
    Set<String> groups = new LinkedHashSet<>();
    while (values.hasNext()) {
      for (String token : values.next().split(",")) {
        String mark = token.strip();
        if (mark.startsWith(ours)) {
          groups.add(mark.substring(ours.length()));
        }
      }
    }
    return List.copyOf(groups);
  }
}
