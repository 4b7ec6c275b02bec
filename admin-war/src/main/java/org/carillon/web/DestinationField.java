package org.carillon.web;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.carillon.domain.group.Destination;

/** The two inputs of a form that make a destination: what kind of place, and which. */
public class DestinationField implements Serializable {

  private static final long serialVersionUID = 1L;

  private Kind kind;
  private String target = "";

  /** A kind of place. */
  public enum Kind {
    /** None. */
    NONE,
    /** A group. */
    GROUP,
    /** Another line. */
    LINE,
    /** A number outside. */
    EXTERNAL,
    /** A mailbox. */
    VOICEMAIL,
    /** The caller is refused. */
    REJECT;

    static Kind of(Destination to) {
      if (to instanceof Destination.ToGroup) {
        return GROUP;
      }
      if (to instanceof Destination.ToLine) {
        return LINE;
      }
      if (to instanceof Destination.External) {
        return EXTERNAL;
      }
      return to instanceof Destination.Voicemail ? VOICEMAIL : REJECT;
    }
  }

  DestinationField(Kind kind) {
    this.kind = kind;
  }

  static DestinationField of(Optional<Destination> destination) {
    DestinationField field = new DestinationField(destination.map(Kind::of).orElse(Kind.NONE));
    destination.ifPresent(to -> field.target = target(to));
    return field;
  }

  /** Which place it is: number, address or nothing. */
  static String target(Destination to) {
    if (to instanceof Destination.ToGroup group) {
      return group.number();
    }
    if (to instanceof Destination.ToLine line) {
      return line.number();
    }
    if (to instanceof Destination.External outside) {
      return outside.target();
    }
    return to instanceof Destination.Voicemail mailbox ? mailbox.uri() : "";
  }

  Optional<Destination> destination() {
    String place = target.strip();
    return switch (kind) {
      case NONE -> Optional.empty();
      case GROUP -> Optional.of(new Destination.ToGroup(place));
      case LINE -> Optional.of(new Destination.ToLine(place));
      case EXTERNAL -> Optional.of(new Destination.External(place));
      case VOICEMAIL -> Optional.of(new Destination.Voicemail(place));
      case REJECT -> Optional.of(new Destination.Reject());
    };
  }

  /** The kinds there are. */
  public List<Kind> getKinds() {
    return Arrays.asList(Kind.values());
  }

  /** What kind of place. */
  public Kind getKind() {
    return kind;
  }

  /** See {@link #getKind}. */
  public void setKind(Kind kind) {
    this.kind = kind;
  }

  /** Which place. */
  public String getTarget() {
    return target;
  }

  /** See {@link #getTarget}. */
  public void setTarget(String target) {
    this.target = target == null ? "" : target;
  }
}
