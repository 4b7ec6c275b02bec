package org.carillon.sip.flow;

import jakarta.servlet.sip.SipServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The dialogs that one INVITE led to: several, where a proxy on its way forked it (RFC 3261
 * 12.1.2). The first that answers is the phone's.
 */
final class Dialogs {

  private final Map<String, SipServletResponse> reliableAnswers = new HashMap<>(1);
  private final Forks forks = new Forks();
  private Optional<Acceptance> acceptance = Optional.empty();

  /** A provisional response came; one that carries a description may be the phone's only one. */
  void progressed(SipServletResponse response) throws IOException {
    if (response.getRawContent() != null) {
      reliableAnswers.put(response.getSession().getId(), response);
    }
  }

  /** Takes a 2xx; true unless the phone has answered before. */
  boolean answered(SipServletResponse response) {
    boolean first = acceptance.isEmpty();
    if (first) {
      acceptance = Optional.of(new Acceptance(response, reliableAnswer(response)));
    }
    return first;
  }

  private Optional<SipServletResponse> reliableAnswer(SipServletResponse success) {
    return Optional.ofNullable(reliableAnswers.get(success.getSession().getId()));
  }

  /** Whether this came in another dialog than the phone's answer. */
  boolean isForeign(SipServletResponse response) {
    return acceptance.filter(answer -> !answer.isOf(response)).isPresent();
  }

  /** Ends the dialog of a 2xx that came after the phone's answer. */
  void release(SipServletResponse foreign) {
    forks.release(foreign);
  }

  /** The phone's answer, once there is one. */
  Optional<Acceptance> acceptance() {
    return acceptance;
  }
}
