package org.carillon.sip.message;

import jakarta.servlet.sip.SipServletRequest;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * The dialog whose place an INVITE is to take (RFC 3891 6.1).
 *
 * @param callId its Call-ID
 * @param toTag the tag of who receives the INVITE
 * @param fromTag the tag of the other side
 * @param earlyOnly whether it must not be answered yet
 */
public record Replaces(String callId, String toTag, String fromTag, boolean earlyOnly) {

  /** The header's name. */
  public static final String HEADER = "Replaces";

  private static final String TO = "to-tag=";
  private static final String FROM = "from-tag=";
  private static final String EARLY_ONLY = "early-only";

  /** Whether the INVITE wants to replace something at all. */
  public static boolean isIn(SipServletRequest invite) {
    return invite.getHeaders(HEADER).hasNext();
  }

  /** The one dialog that the INVITE names; empty when it names several, or none in good order. */
  public static Optional<Replaces> of(SipServletRequest invite) {
    Iterator<String> values = invite.getHeaders(HEADER);
    Optional<Replaces> first = values.hasNext() ? of(values.next()) : Optional.empty();
    return values.hasNext() ? Optional.empty() : first;
  }

  /** The dialog that a value of the header names; empty when it is not in good order. */
  public static Optional<Replaces> of(String value) {
    String[] parts = value.split(";");
    List<String> parameters = new ArrayList<>();
    for (int i = 1; i < parts.length; i++) {
      parameters.add(parts[i].strip());
    }
    String callId = parts[0].strip();
    Optional<String> to = only(TO, parameters);
    Optional<String> from = only(FROM, parameters);
    return callId.isEmpty() || callId.contains(",") || to.isEmpty() || from.isEmpty()
        ? Optional.empty()
        : Optional.of(new Replaces(callId, to.get(), from.get(), parameters.contains(EARLY_ONLY)));
  }

  private static Optional<String> only(String name, List<String> parameters) {
    List<String> found = parameters.stream().filter(one -> one.startsWith(name)).toList();
    return found.size() == 1
        ? Optional.of(found.get(0).substring(name.length())).filter(tag -> isToken(tag))
        : Optional.empty();
  }

  private static boolean isToken(String tag) {
    return !tag.isEmpty() && tag.chars().noneMatch(c -> c <= ' ' || c == ',' || c == '"');
  }
}
