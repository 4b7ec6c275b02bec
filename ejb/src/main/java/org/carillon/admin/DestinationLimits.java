package org.carillon.admin;

import java.util.Optional;
import org.carillon.domain.group.Destination;

/** What numbers and addresses of destinations must look like, so that calls can be sent there. */
final class DestinationLimits {

  /** A telephone number, as it is dialled over the trunk. */
  static final String NUMBER = "\\+?[0-9]{3,15}";

  private static final int TARGET = 480;

  private DestinationLimits() {}

  /** What is wrong with the place; names the value and the remedy. */
  static Optional<String> faultOf(Destination destination) {
    if (destination instanceof Destination.External outside) {
      return faultOf(
          "number outside",
          outside.target(),
          NUMBER + "|(?i:sips?):.+",
          "write it like +33612345678, or a SIP URI such as sip:desk@example.org");
    }
    if (destination instanceof Destination.Voicemail mailbox) {
      return faultOf(
          "mailbox",
          mailbox.uri(),
          "(?i:sips?):.+",
          "write a SIP URI such as sip:sales@voicemail.example");
    }
    return Optional.empty();
  }

  private static Optional<String> faultOf(String what, String value, String form, String remedy) {
    if (value.length() > TARGET) {
      return Optional.of(what + " has " + value.length() + " characters: use at most " + TARGET);
    }
    return value.matches(form)
        ? Optional.empty()
        : Optional.of(what + " '" + value + "': " + remedy);
  }
}
