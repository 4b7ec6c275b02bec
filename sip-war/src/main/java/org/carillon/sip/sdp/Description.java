package org.carillon.sip.sdp;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A session description in its parts.
 *
 * @param session the lines that are about the whole session
 * @param media the streams, in order
 */
public record Description(List<String> session, List<Stream> media) {

  private static final String MEDIA = "m=";

  /** Copies the lists, so that the record stays immutable. */
  public Description {
    session = List.copyOf(session);
    media = List.copyOf(media);
  }

  /** Reads a description, byte by byte, whatever its texts are written in. */
  public static Description of(byte[] body) {
    List<String> session = new ArrayList<>();
    List<List<String>> media = new ArrayList<>();
    for (String line : new String(body, StandardCharsets.ISO_8859_1).split("\r?\n")) {
      if (line.startsWith(MEDIA)) {
        media.add(new ArrayList<>());
      }
      if (!line.isBlank()) {
        (media.isEmpty() ? session : media.get(media.size() - 1)).add(line);
      }
    }
    return new Description(session, media.stream().map(Stream::new).toList());
  }

  /**
   * Makes an answer to another offer out of this offer (RFC 3264 6): it has the streams of the
   * other one, in its order, and of each what both can do. Empty when no stream is left.
   */
  public Optional<Description> answering(Description offer) {
    List<Stream> left = new ArrayList<>(media);
    List<Stream> answers = new ArrayList<>();
    for (Stream wanted : offer.media) {
      Optional<Stream> fitting = left.stream().filter(wanted::fits).findFirst();
      fitting.ifPresent(left::remove);
      answers.add(fitting.map(own -> own.answering(wanted)).orElseGet(wanted::rejected));
    }
    return answers.stream().allMatch(Stream::isRejected)
        ? Optional.empty()
        : Optional.of(new Description(Attributes.withoutNegotiation(session), answers));
  }

  /** The description as it is sent. */
  public byte[] bytes() {
    StringBuilder text = new StringBuilder();
    session.forEach(line -> text.append(line).append("\r\n"));
    media.forEach(one -> one.lines().forEach(line -> text.append(line).append("\r\n")));
    return text.toString().getBytes(StandardCharsets.ISO_8859_1);
  }
}
