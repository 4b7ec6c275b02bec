package org.carillon.sip.flow;

import jakarta.servlet.sip.SipServletRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.carillon.domain.call.AttemptEnd;
import org.carillon.sip.SipLog;

/**
 * Tells operators of phones that cannot be rung, and that somebody has to see to (features 5.2.2):
 * once a minute for each member, however many calls there are. Called on many threads.
 */
final class PhoneFaults {

  private static final Duration QUIET = Duration.ofMinutes(1);

  /** Most members who are remembered; with more of them, some are told of more often. */
  private static final int MOST = 1000;

  private static final Set<Integer> CIRCLES = Set.of(482, 483);

  private final Map<String, Instant> told = new LinkedHashMap<>();

  /** Our INVITE to a phone came to nothing, with this status; 408 when there was no answer. */
  void note(SipServletRequest invite, int status, AttemptEnd end, Instant now) {
    boolean fault = end == AttemptEnd.FAILED || end == AttemptEnd.UNREACHABLE;
    String member = Callee.name(invite.getSession()).orElse("nobody");
    if (!fault || !isNews(member, now)) {
      return;
    }
    if (end == AttemptEnd.UNREACHABLE) {
      SipLog.LOG.phoneUnreachable(member, invite.getRequestURI(), status);
    } else if (CIRCLES.contains(status)) {
      SipLog.LOG.phoneInACircle(member, invite.getRequestURI(), status);
    } else {
      SipLog.LOG.phoneRefuses(member, invite.getRequestURI(), status);
    }
  }

  private synchronized boolean isNews(String member, Instant now) {
    Instant last = told.getOrDefault(member, Instant.EPOCH);
    if (last.plus(QUIET).isAfter(now)) {
      return false;
    }
    told.remove(member);
    if (told.size() >= MOST) {
      told.remove(told.keySet().iterator().next());
    }
    told.put(member, now);
    return true;
  }
}
