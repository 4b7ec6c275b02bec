package org.carillon.admin;

import java.util.Optional;
import org.carillon.domain.fault.Phrase;
import org.carillon.domain.group.Destination;

/** What numbers and addresses of destinations must look like, so that calls can be sent there. */
final class DestinationLimits {

  /** A telephone number, as it is dialled over the trunk. */
  static final String NUMBER = "\\+?[0-9]{3,15}";

  private static final int TARGET = 480;

  private DestinationLimits() {}

  /** What is wrong with the place; names the value and the remedy. */
  static Optional<Phrase> faultOf(Destination destination) {
    if (destination instanceof Destination.External outside) {
      String target = outside.target();
      return TextLimit.faultOf(TextWords.OUTSIDE, target, TARGET)
          .or(() -> unless(NUMBER + "|(?i:sips?):.+", target, AdminFault.OUTSIDE));
    }
    if (destination instanceof Destination.Voicemail mailbox) {
      return TextLimit.faultOf(TextWords.MAILBOX, mailbox.uri(), TARGET)
          .or(() -> unless("(?i:sips?):.+", mailbox.uri(), AdminFault.MAILBOX));
    }
    return Optional.empty();
  }

  private static Optional<Phrase> unless(String form, String value, AdminFault fault) {
    return value.matches(form) ? Optional.empty() : Optional.of(Phrase.of(fault, value));
  }
}
