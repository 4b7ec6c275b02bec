package org.carillon.domain.group;

import java.util.Optional;

/**
 * A destination as one line of text, as it is stored and imported: {@code group:600}, {@code
 * line:+33123456789}, {@code external:+33612345678}, {@code voicemail:sip:sales@vm.example}, {@code
 * reject:}. The empty text is no destination.
 */
public final class DestinationText {

  private DestinationText() {}

  /** The text of the destination. */
  public static String of(Destination destination) {
    if (destination instanceof Destination.ToGroup group) {
      return "group:" + group.number();
    }
    if (destination instanceof Destination.ToLine line) {
      return "line:" + line.number();
    }
    if (destination instanceof Destination.External outside) {
      return "external:" + outside.target();
    }
    return destination instanceof Destination.Voicemail mailbox
        ? "voicemail:" + mailbox.uri()
        : "reject:";
  }

  /** The text of the destination; empty for none. */
  public static String of(Optional<Destination> destination) {
    return destination.map(DestinationText::of).orElse("");
  }

  /**
   * The destination of that text.
   *
   * @throws IllegalArgumentException naming the text and what would be accepted
   */
  public static Optional<Destination> read(String text) {
    if (text.isEmpty()) {
      return Optional.empty();
    }
    int colon = text.indexOf(':');
    String rest = text.substring(colon + 1);
    switch (text.substring(0, Math.max(0, colon))) {
      case "group":
        return Optional.of(new Destination.ToGroup(rest));
      case "line":
        return Optional.of(new Destination.ToLine(rest));
      case "external":
        return Optional.of(new Destination.External(rest));
      case "voicemail":
        return Optional.of(new Destination.Voicemail(rest));
      case "reject":
        return Optional.of(new Destination.Reject());
      default:
        throw new IllegalArgumentException(
            "destination '"
                + text
                + "': write group:, line:, external: or voicemail: and where to, or reject:");
    }
  }
}
